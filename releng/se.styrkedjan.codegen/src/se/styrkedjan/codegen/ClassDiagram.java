package se.styrkedjan.codegen;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/** The classes of one package as a graph, laid out in layers from whole to part. */
final class ClassDiagram {

	/** What a line between two classes says, which decides how it ends. */
	enum Relation {
		INHERITS, CONTAINS, REFERS
	}

	private static final double SPACING = 28;

	private final EPackage ownedBy;
	private final ElkNode graph = ElkGraphUtil.createGraph();
	private final Map<EClass, ElkNode> nodes = new LinkedHashMap<>();
	private final Map<ElkNode, ClassBox> boxes = new LinkedHashMap<>();
	private final Map<ElkEdge, Relation> relations = new LinkedHashMap<>();

	/**
	 * Lays out the classes of a package.
	 *
	 * @param ownedBy the package; classes of others appear where its own refer to them
	 */
	ClassDiagram(EPackage ownedBy) {
		this.ownedBy = ownedBy;
		classes().forEach(this::node);
		classes().forEach(this::connect);
		layOut();
	}

	private Iterable<EClass> classes() {
		return ownedBy.getEClassifiers().stream().filter(EClass.class::isInstance).map(EClass.class::cast).toList();
	}

	private void connect(EClass type) {
		type.getESuperTypes().stream().filter(each -> each.getEPackage() == ownedBy)
				.forEach(each -> relations.put(ElkGraphUtil.createSimpleEdge(subtypes(each), node(type)), Relation.INHERITS));
		type.getEReferences().stream().filter(ClassDiagram::isDrawn).forEach(reference -> edge(type,
				reference.getEReferenceType(), reference.isContainment() ? Relation.CONTAINS : Relation.REFERS,
				label(reference)));
	}

	/** All lines to the subtypes leave at one point, so that there is one triangle for them all. */
	private ElkPort subtypes(EClass supertype) {
		var node = node(supertype);
		return node.getPorts().isEmpty() ? ElkGraphUtil.createPort(node) : node.getPorts().getFirst();
	}

	/** One line stands for a reference and its opposite: the containment, or the first of the two by name. */
	private static boolean isDrawn(EReference reference) {
		var opposite = reference.getEOpposite();
		return !reference.isContainer()
				&& (opposite == null || reference.isContainment() || reference.getName().compareTo(opposite.getName()) < 0);
	}

	private static String label(EReference reference) {
		var name = reference.getName() + multiplicity(reference);
		var opposite = reference.getEOpposite();
		return opposite == null || opposite.isContainer() ? name : name + " ⇄ " + opposite.getName() + multiplicity(opposite);
	}

	private static String multiplicity(EReference reference) {
		return reference.isMany() ? " *" : "";
	}

	private ElkNode node(EClass type) {
		return nodes.computeIfAbsent(type, added -> {
			var node = ElkGraphUtil.createNode(graph);
			var box = new ClassBox(added, ownedBy);
			node.setDimensions(box.width(), box.height());
			boxes.put(node, box);
			return node;
		});
	}

	private void edge(EClass from, EClass to, Relation relation, String text) {
		var edge = ElkGraphUtil.createSimpleEdge(node(from), node(to));
		relations.put(edge, relation);
		ElkGraphUtil.createLabel(text, edge).setDimensions(TextWidth.of(text), ClassBox.LINE);
	}

	private void layOut() {
		LayoutMetaDataService.getInstance().registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
		graph.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
		graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE, SPACING);
		graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, SPACING);
		graph.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, true);
		graph.setProperty(LayeredOptions.ASPECT_RATIO, 1.3);
		new LayeredLayoutProvider().layout(graph, new NullElkProgressMonitor());
	}

	/** @return the picture's title */
	String title() {
		return "Classes of the package " + ownedBy.getName();
	}

	/** @return the graph with all positions set, in pixels */
	ElkNode graph() {
		return graph;
	}

	/** @return what the box of a node shows */
	ClassBox box(ElkNode node) {
		return boxes.get(node);
	}

	/** @return what an edge says */
	Relation relation(ElkEdge edge) {
		return relations.get(edge);
	}
}
