package se.styrkedjan.forms.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.forms.plan.Vocabulary;
import se.styrkedjan.model.register.CaseGroup;
import se.styrkedjan.model.register.CaseRegister;
import se.styrkedjan.model.steering.Activity;
import se.styrkedjan.model.steering.Economy;
import se.styrkedjan.model.steering.EconomyPart;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.Report;
import se.styrkedjan.model.steering.Section;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.icon.Icon;
import se.styrkedjan.ui.icon.Icons;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Tone;

/** All that was read of a document, as a tree. */
final class ReviewTree {

	private static final Messages WORDS = Messages.of(ReviewTree.class);

	private final TreeViewer viewer;

	ReviewTree(Composite parent, Consumer<EObject> onChoice) {
		viewer = new TreeViewer(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
		viewer.getTree().setLayoutData(FormKit.fillBoth());
		viewer.setContentProvider(new Content());
		viewer.setLabelProvider(new Labels());
		viewer.addSelectionChangedListener(event -> {
			if (((IStructuredSelection) event.getSelection()).getFirstElement() instanceof EObject chosen) {
				onChoice.accept(chosen);
			}
		});
	}

	void show(Plan plan) {
		viewer.setInput(plan);
		viewer.expandToLevel(4);
	}

	void refresh() {
		viewer.refresh();
	}

	void choose(EObject element) {
		viewer.setSelection(new StructuredSelection(element), true);
	}

	/** What stands under what. */
	private static final class Content implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			Plan plan = (Plan) input;
			List<Object> all = new ArrayList<>(plan.getGoals());
			all.addAll(plan.getReports());
			if (plan.getEconomy() != null) {
				all.add(plan.getEconomy());
			}
			if (plan.getRegister() != null) {
				all.add(plan.getRegister());
			}
			return all.toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return switch (parent) {
			case Goal goal -> goalChildren(goal);
			case Report report -> report.getSections().toArray();
			case Section section -> section.getSections().toArray();
			case Economy economy -> economy.getParts().toArray();
			case CaseRegister register -> register.getGroups().toArray();
			default -> new Object[0];
			};
		}

		private static Object[] goalChildren(Goal goal) {
			List<Object> all = new ArrayList<>(goal.getIndicators());
			all.addAll(goal.getActivities());
			all.addAll(goal.getGoals());
			return all.toArray();
		}

		@Override
		public Object getParent(Object element) {
			return ((EObject) element).eContainer();
		}

		@Override
		public boolean hasChildren(Object element) {
			return getChildren(element).length > 0;
		}
	}

	/** What each is called. */
	private static final class Labels extends LabelProvider {

		@Override
		public String getText(Object element) {
			String text = switch (element) {
			case Goal goal -> Vocabulary.line(goal);
			case Indicator indicator -> indicator.getTitle();
			case Activity activity -> activity.getTitle();
			case Report report -> WORDS.text("tree.sections", Vocabulary.longName(report.getPeriod()));
			case Section section -> section.getHeading();
			case Economy economy -> WORDS.text("tree.economy");
			case EconomyPart part -> part.getName();
			case CaseRegister register -> WORDS.text("tree.register");
			case CaseGroup group -> group.getName();
			default -> "";
			};
			return text == null || text.isBlank() ? WORDS.text("tree.untitled") : text;
		}

		@Override
		public Image getImage(Object element) {
			Icon icon = switch (element) {
			case Goal goal -> Icon.GOAL;
			case Indicator indicator -> Icon.INDICATOR;
			case Activity activity -> Icon.ACTIVITY;
			case Economy economy -> Icon.ECONOMY;
			case EconomyPart part -> Icon.ECONOMY;
			case CaseRegister register -> Icon.REGISTER;
			case CaseGroup group -> Icon.REGISTER;
			default -> Icon.TEXT;
			};
			return Icons.small(icon, Tone.SECONDARY);
		}
	}
}
