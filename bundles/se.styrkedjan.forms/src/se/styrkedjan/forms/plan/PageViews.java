package se.styrkedjan.forms.plan;

import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.theme.Spacing;

/** A page that shows one of a few views at a time, chosen in a row over them. */
public final class PageViews {

	private final Composite head;
	private final Composite stack;
	private final List<Button> buttons;
	private final List<Composite> areas;

	/**
	 * Views without content; the first is shown.
	 *
	 * @param parent the area of the page, without layout
	 * @param names  words for each view
	 * @param turned is told when the user has turned to another
	 */
	public PageViews(Composite parent, List<String> names, Runnable turned) {
		parent.setLayout(FormKit.layout(1, 0, 0));
		head = FormKit.row(parent, names.size());
		((GridLayout) head.getLayout()).marginRight = Spacing.MEDIUM;
		((GridData) head.getLayoutData()).horizontalIndent = Spacing.MEDIUM;
		((GridData) head.getLayoutData()).verticalIndent = Spacing.SMALL;
		stack = new Composite(parent, SWT.NONE);
		stack.setBackground(parent.getBackground());
		stack.setLayout(new StackLayout());
		stack.setLayoutData(FormKit.fillBoth());
		areas = IntStream.range(0, names.size()).mapToObj(index -> area()).toList();
		buttons = IntStream.range(0, names.size()).mapToObj(index -> button(names.get(index), index, turned)).toList();
		show(0);
	}

	private Composite area() {
		Composite area = new Composite(stack, SWT.NONE);
		area.setBackground(stack.getBackground());
		return area;
	}

	private Button button(String name, int index, Runnable turned) {
		Button button = new Button(head, SWT.RADIO);
		button.setText(name);
		button.addListener(SWT.Selection, event -> {
			if (button.getSelection()) {
				show(index);
				turned.run();
			}
		});
		return button;
	}

	/** The row over the views; what else is put there stands after their names. */
	public Composite head() {
		return head;
	}

	/** Where a view puts its parts; it has no layout. */
	public Composite area(int index) {
		return areas.get(index);
	}

	/** Shows a view; nobody is told. */
	public void show(int index) {
		((StackLayout) stack.getLayout()).topControl = areas.get(index);
		for (int i = 0; i < buttons.size(); i++) {
			buttons.get(i).setSelection(i == index);
		}
		((GridLayout) head.getLayout()).numColumns = head.getChildren().length;
		stack.layout();
	}

	/** Which view is shown, from 0. */
	public int shown() {
		return areas.indexOf(((StackLayout) stack.getLayout()).topControl);
	}
}
