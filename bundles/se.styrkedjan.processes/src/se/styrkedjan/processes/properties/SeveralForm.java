package se.styrkedjan.processes.properties;

import static se.styrkedjan.model.process.ProcessPackage.Literals.FLOW_NODE__LANE;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Composite;

import se.styrkedjan.editing.Operation;
import se.styrkedjan.editing.operations.CompositeOperation;
import se.styrkedjan.editing.operations.Permission;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Lane;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.processes.open.OpenProcess;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.theme.Spacing;

/** What can be changed of several elements at once: the lane they stand in. */
final class SeveralForm extends Composite {

	private static final Messages WORDS = Messages.of(SeveralForm.class);

	SeveralForm(Composite parent, OpenProcess open, List<EObject> elements) {
		super(parent, 0);
		setLayout(FormKit.layout(1, Spacing.MEDIUM, Spacing.MEDIUM));
		FormKit.section(this, WORDS.text("several", elements.size()));
		List<FlowNode> nodes = elements.stream().filter(FlowNode.class::isInstance).map(FlowNode.class::cast).toList();
		if (!nodes.isEmpty() && EcoreUtil.getRootContainer(nodes.getFirst()) instanceof Process process) {
			new ChoicePart<>(this, open, Labels.of(FLOW_NODE__LANE), process.getLanes(),
					new ChoicePart.Binding<>(lane -> Objects.requireNonNullElse(lane.getName(), "–"),
							() -> common(nodes), lane -> move(nodes, lane),
							() -> Permission.toSet(nodes.getFirst(), FLOW_NODE__LANE)));
		}
	}

	private static Lane common(List<FlowNode> nodes) {
		Lane lane = nodes.getFirst().getLane();
		return nodes.stream().allMatch(node -> node.getLane() == lane) ? lane : null;
	}

	private static Operation move(List<FlowNode> nodes, Lane lane) {
		return new CompositeOperation("setFeature",
				nodes.stream().<Operation>map(node -> new SetFeature(node, FLOW_NODE__LANE, lane)).toList());
	}
}
