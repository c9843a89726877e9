package se.styrkedjan.forms.plan;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** Tells screen readers what the tabs of a plan are and which is chosen. */
final class PageTabsAccessibility extends AccessibleControlAdapter {

	private final PageTabs tabs;
	private final String name;

	PageTabsAccessibility(PageTabs tabs, String name) {
		this.tabs = tabs;
		this.name = name;
	}

	void install() {
		tabs.getAccessible().addAccessibleControlListener(this);
		tabs.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				event.result = isTab(event.childID) ? tabs.titles().get(event.childID) : name;
			}
		});
	}

	private boolean isTab(int child) {
		return child >= 0 && child < tabs.titles().size();
	}

	@Override
	public void getChildCount(AccessibleControlEvent event) {
		event.detail = tabs.titles().size();
	}

	@Override
	public void getChildren(AccessibleControlEvent event) {
		Object[] children = new Object[tabs.titles().size()];
		for (int i = 0; i < children.length; i++) {
			children[i] = i;
		}
		event.children = children;
	}

	@Override
	public void getChildAtPoint(AccessibleControlEvent event) {
		Point inside = tabs.toControl(event.x, event.y);
		int tab = tabs.at(inside.x, inside.y);
		event.childID = tab >= 0 ? tab : ACC.CHILDID_SELF;
	}

	@Override
	public void getLocation(AccessibleControlEvent event) {
		Rectangle place = isTab(event.childID) ? tabs.places(tabs.getClientArea().width).get(event.childID)
				: tabs.getClientArea();
		Point corner = tabs.toDisplay(place.x, place.y);
		event.x = corner.x;
		event.y = corner.y;
		event.width = place.width;
		event.height = place.height;
	}

	@Override
	public void getRole(AccessibleControlEvent event) {
		event.detail = isTab(event.childID) ? ACC.ROLE_TABITEM : ACC.ROLE_TABFOLDER;
	}

	@Override
	public void getSelection(AccessibleControlEvent event) {
		event.childID = tabs.selected();
	}

	@Override
	public void getFocus(AccessibleControlEvent event) {
		event.childID = tabs.isFocusControl() ? tabs.selected() : ACC.CHILDID_NONE;
	}

	@Override
	public void getState(AccessibleControlEvent event) {
		int state = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE;
		boolean chosen = event.childID == tabs.selected();
		event.detail = chosen ? state | ACC.STATE_SELECTED | (tabs.isFocusControl() ? ACC.STATE_FOCUSED : 0) : state;
	}
}
