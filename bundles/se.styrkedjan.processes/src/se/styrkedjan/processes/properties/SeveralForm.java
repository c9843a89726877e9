package se.styrkedjan.processes.properties;

import static se.styrkedjan.model.process.ProcessPackage.Literals.FLOW_NODE__LANE;
import static se.styrkedjan.model.process.ProcessPackage.Literals.LEAD_TIME__MEASURED;
import static se.styrkedjan.model.process.ProcessPackage.Literals.LEAD_TIME__TARGET;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.Refusal;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.forms.plan.PlainTextView;
import se.styrkedjan.forms.plan.TextTarget;
import se.styrkedjan.model.Linkable;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.Step;
import se.styrkedjan.processes.open.OpenProcess;
import se.styrkedjan.ui.form.Field;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.form.ScrollPage;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;

/** What several elements have in common, changed for all of them in one step of undo. */
final class SeveralForm extends Composite {

	private static final Messages WORDS = Messages.of(SeveralForm.class);

	private final OpenProcess open;
	private final List<EObject> chosen;
	private final List<EObject> elements;
	private final List<FormPart> parts = new ArrayList<>();
	private final Composite content;

	SeveralForm(Composite parent, OpenProcess open, List<EObject> elements) {
		super(parent, 0);
		this.open = open;
		chosen = elements;
		List<EObject> steps = elements.stream().filter(FlowNode.class::isInstance).toList();
		// lines that came along with the steps around them would leave nothing in common
		this.elements = steps.isEmpty() ? elements : steps;
		setLayout(FormKit.layout(1, 0, 0));
		ScrollPage page = new ScrollPage(this);
		page.setLayoutData(FormKit.fillBoth());
		content = page.content();
		content.setLayout(FormKit.layout(1, Spacing.MEDIUM, Spacing.MEDIUM));
		FormKit.section(content, WORDS.text("several", this.elements.size()));
		FormKit.secondary(content,
				WORDS.text(this.elements.size() == elements.size() ? "several.help" : "several.help.lines"));
		create();
		page.reflow();
	}

	private <T> Optional<List<T>> all(Class<T> type) {
		return elements.stream().allMatch(type::isInstance) ? Optional.of(elements.stream().map(type::cast).toList())
				: Optional.empty();
	}

	private void create() {
		all(FlowNode.class).filter(nodes -> EcoreUtil.getRootContainer(nodes.getFirst()) instanceof Process)
				.ifPresent(this::lane);
		AttributeParts.common(elements).stream().filter(attribute -> attribute.getEType() instanceof EEnum)
				.forEach(this::choice);
		AttributeParts.common(elements).stream().filter(attribute -> !(attribute.getEType() instanceof EEnum))
				.forEach(attribute -> text(Labels.of(attribute), element -> AttributeParts.target(element, attribute)));
		all(Step.class).ifPresent(steps -> {
			text(Labels.of(LEAD_TIME__TARGET), step -> new LeadTimeTarget(step, LEAD_TIME__TARGET));
			text(Labels.of(LEAD_TIME__MEASURED), step -> new LeadTimeTarget(step, LEAD_TIME__MEASURED));
		});
		all(Linkable.class).ifPresent(linkables -> FormKit.button(content, WORDS.text("several.link"),
				() -> LinkDialog.ask(getShell(), linkables).ifPresent(open::tell)));
	}

	private void lane(List<FlowNode> nodes) {
		Process process = (Process) EcoreUtil.getRootContainer(nodes.getFirst());
		add(Labels.of(FLOW_NODE__LANE), process.getLanes(), new ChoicePart.Binding<>(
				lane -> Objects.requireNonNullElse(lane.getName(), "–"), () -> common(FlowNode::getLane, nodes),
				lane -> set(node -> new SetFeature(node, FLOW_NODE__LANE, lane)),
				refusal(node -> Permission.toSet(node, FLOW_NODE__LANE))));
	}

	private void choice(EAttribute attribute) {
		List<Enumerator> values = ((EEnum) attribute.getEType()).getELiterals().stream().map(EEnumLiteral::getInstance)
				.toList();
		add(Labels.of(attribute), values, new ChoicePart.Binding<>(Wording.current()::literal,
				() -> common(element -> (Enumerator) element.eGet(attribute), elements),
				value -> set(element -> new SetFeature(element, attribute, value)),
				refusal(element -> Permission.toSet(element, attribute))));
	}

	private <V> void add(String label, List<V> values, ChoicePart.Binding<V> binding) {
		ChoicePart<V> part = new ChoicePart<>(content, open, label, values, binding);
		if (binding.current().get() == null) {
			part.field().help(WORDS.text("several.differ"));
		}
		parts.add(part);
	}

	private void text(String label, Function<EObject, TextTarget> target) {
		SeveralTarget targets = new SeveralTarget(elements.stream().map(target).toList());
		Field<Text> field = new Field<>(content, label, box -> new Text(box, SWT.BORDER));
		if (!targets.isCommon()) {
			field.help(WORDS.text("several.differ"));
		}
		parts.add(new TextPart(open, new PlainTextView(field), targets));
	}

	/** What all answer; null where they differ. */
	private static <E, V> V common(Function<E, V> value, List<E> elements) {
		V first = value.apply(elements.getFirst());
		return elements.stream().allMatch(element -> Objects.equals(value.apply(element), first)) ? first : null;
	}

	private Operation set(Function<EObject, Operation> change) {
		return new CompositeOperation("setFeature", elements.stream().map(change).toList());
	}

	private Supplier<Optional<Refusal>> refusal(Function<EObject, Optional<Refusal>> of) {
		return () -> elements.stream().flatMap(element -> of.apply(element).stream()).findFirst();
	}

	/** What was chosen, also what is not changed here. */
	List<EObject> chosen() {
		return chosen;
	}

	/** Shows them as they are now. */
	void refresh() {
		parts.forEach(FormPart::refresh);
	}

	/** Makes operations of what has been typed. */
	void commit() {
		parts.forEach(FormPart::commit);
	}
}
