package se.styrkedjan.followup.rollup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import se.styrkedjan.followup.data.FollowUpData;
import se.styrkedjan.followup.page.FollowUpPage;
import se.styrkedjan.followup.page.PageColumn;
import se.styrkedjan.followup.page.ScopeChoice;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;

/** The units of a board, a department or all together: goals, indicators, deviations and economy, down to each source. */
public final class RollUpPage implements FollowUpPage {

	private static final Messages WORDS = Messages.of(RollUpPage.class);

	private final List<RollUpPart> parts = List.of(new GoalsPart(), new IndicatorsPart(), new DeviationsPart(),
			new EconomyPart());
	private final Map<RollUpPart, Control> made = new HashMap<>();
	private FollowUpData data = FollowUpData.NONE;
	private ScopeChoice scope;
	private Combo what;
	private Label intro;
	private Composite body;

	@Override
	public String title() {
		return WORDS.text("title");
	}

	@Override
	public Control create(Composite parent) {
		Composite page = PageColumn.in(parent);
		Composite choices = FormKit.row(page, 3);
		scope = new ScopeChoice(choices, chosen -> refresh());
		Field<Combo> field = new Field<>(choices, WORDS.text("what"), area -> new Combo(area, SWT.READ_ONLY));
		field.setLayoutData(new GridData(SWT.BEGINNING, SWT.END, false, false));
		what = field.control();
		what.setItems(parts.stream().map(RollUpPart::title).toArray(String[]::new));
		what.select(0);
		what.addListener(SWT.Selection, event -> refresh());
		intro = FormKit.body(choices, "");
		intro.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
		body = new Composite(page, SWT.NONE);
		body.setBackground(page.getBackground());
		body.setLayout(new StackLayout());
		body.setLayoutData(FormKit.fillBoth());
		return page;
	}

	@Override
	public void show(FollowUpData shown) {
		data = shown;
		scope.show(shown.scopes());
		refresh();
	}

	private void refresh() {
		RollUpPart part = parts.get(Math.max(0, what.getSelectionIndex()));
		((StackLayout) body.getLayout()).topControl = made.computeIfAbsent(part, one -> one.create(body));
		body.layout();
		long units = data.plans().stream().filter(plan -> scope.scope().holds(plan.unitId())).count();
		intro.setText(units == 0 ? WORDS.text("none") : WORDS.text("intro", units));
		intro.requestLayout();
		part.show(data, scope.scope());
	}
}
