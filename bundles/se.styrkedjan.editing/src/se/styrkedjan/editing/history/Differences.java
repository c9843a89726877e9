package se.styrkedjan.editing.history;

import static se.styrkedjan.model.ModelPackage.Literals.LINK__DOCUMENT;
import static se.styrkedjan.model.ModelPackage.Literals.LINK__TARGET;
import static se.styrkedjan.model.process.ProcessPackage.Literals.FLOW_NODE__INCOMING;
import static se.styrkedjan.model.process.ProcessPackage.Literals.FLOW_NODE__OUTGOING;
import static se.styrkedjan.model.process.ProcessPackage.Literals.LANE__NODES;
import static se.styrkedjan.model.process.ProcessPackage.Literals.PROCESS__APPROVED_REVISION;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.ACTIVITY__LINEAGE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.GOAL__LINEAGE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.INDICATOR__LINEAGE;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.PERIODIC__PERIOD;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.PLAN__CHAIN_ID;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.PLAN__UNIT_ID;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.REPORT__FROZEN_REVISION;
import static se.styrkedjan.model.view.ViewPackage.Literals.DIAGRAM__COMMENTS;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import se.styrkedjan.editing.history.Difference.Kind;
import se.styrkedjan.editing.tree.Depiction;
import se.styrkedjan.editing.tree.ElementIndex;
import se.styrkedjan.editing.tree.Features;
import se.styrkedjan.editing.tree.SameTree;
import se.styrkedjan.model.Element;
import se.styrkedjan.model.view.Diagram;
import se.styrkedjan.rules.text.Titles;

/** What has changed between two states of a document, in document order, for people to read. */
public final class Differences {

	/** Identities, bookkeeping and the other ends of references, which say nothing to a reader. */
	private static final Set<EStructuralFeature> UNTOLD = Set.of(GOAL__LINEAGE, INDICATOR__LINEAGE, ACTIVITY__LINEAGE,
			LINK__TARGET, LINK__DOCUMENT, PLAN__CHAIN_ID, PLAN__UNIT_ID, REPORT__FROZEN_REVISION, PERIODIC__PERIOD,
			PROCESS__APPROVED_REVISION, LANE__NODES, FLOW_NODE__OUTGOING, FLOW_NODE__INCOMING);

	private final ElementIndex before;
	private final ElementIndex after;
	private final List<Difference> found = new ArrayList<>();

	private Differences(EObject before, EObject after) {
		this.before = new ElementIndex(before);
		this.after = new ElementIndex(after);
	}

	/** The changes that lead from one state of a document to another. */
	public static List<Difference> between(EObject before, EObject after) {
		Differences differences = new Differences(before, after);
		differences.visit((Element) after);
		return List.copyOf(differences.found);
	}

	private void visit(Element now) {
		Element then = before.get(now.getId());
		if (now instanceof Diagram diagram) {
			visit((Diagram) then, diagram);
			return;
		}
		compareValues(then, now);
		for (EReference containment : Features.containments(now.eClass())) {
			compareChildren(then, now, containment);
		}
	}

	/** What is said in comments is told one by one, all that is drawn in one line. */
	private void visit(Diagram then, Diagram now) {
		if (!SameTree.of(then, now, List.of(DIAGRAM__COMMENTS))) {
			found.add(new Described(now).difference(Kind.CHANGED, null, "", ""));
		}
		compareChildren(then, now, DIAGRAM__COMMENTS);
	}

	/** For a part that is new, {@code then} is null and its values are compared with those of an empty one. */
	private void compareValues(Element then, Element now) {
		for (EStructuralFeature feature : Features.values(now.eClass())) {
			Object old = then == null ? feature.getDefaultValue() : then.eGet(feature);
			boolean same = then == null ? isDefault(now, feature)
					: Objects.equals(Features.comparable(then, feature), Features.comparable(now, feature));
			if (!same) {
				addChange(now, feature, ValueText.of(feature, old), ValueText.of(feature, now.eGet(feature)));
			}
		}
	}

	private static boolean isDefault(Element element, EStructuralFeature feature) {
		return Objects.equals(element.eGet(feature), feature.isMany() ? List.of() : feature.getDefaultValue());
	}

	/** Numbers such as 8 and 8,0 read differently and are told; two texts that look alike are not. */
	private void addChange(Element element, EStructuralFeature feature, String old, String current) {
		if (!UNTOLD.contains(feature) && !old.equals(current)) {
			found.add(new Described(element).difference(Kind.CHANGED, feature, old, current));
		}
	}

	private void compareChildren(Element then, Element now, EReference containment) {
		List<Element> old = then == null ? List.of() : Features.held(then, containment);
		List<Element> current = Features.held(now, containment);
		old.stream().filter(child -> !after.has(child.getId())).forEach(this::removed);
		Set<String> reordered = Order.moved(ids(old), ids(current));
		for (Element child : current) {
			arrived(child, now);
			if (reordered.contains(child.getId()) && !Described.isPart(child)) {
				found.add(new Described(child).difference(Kind.REORDERED, containment,
						place(ids(old), child), place(ids(current), child)));
			}
			if (before.has(child.getId()) || Described.isPart(child)) {
				visit(child);
			}
		}
	}

	private static List<String> ids(List<Element> elements) {
		return elements.stream().map(Element::getId).toList();
	}

	private static String place(List<String> ids, Element element) {
		return String.valueOf(ids.indexOf(element.getId()) + 1);
	}

	private void arrived(Element child, Element parent) {
		Element then = before.get(child.getId());
		if (then == null && !Described.isPart(child) && !Depiction.isDrawn(child)) {
			found.add(new Described(child).difference(Kind.ADDED, null, "", ""));
		} else if (then != null && !((Element) then.eContainer()).getId().equals(parent.getId())) {
			found.add(new Described(child).difference(Kind.MOVED, child.eContainmentFeature(),
					Titles.of(then.eContainer()), Titles.of(parent)));
		}
	}

	private void removed(Element child) {
		if (Depiction.isDrawn(child)) {
			return;
		}
		if (!Described.isPart(child)) {
			found.add(new Described(child).difference(Kind.REMOVED, null, "", ""));
			return;
		}
		for (EStructuralFeature feature : Features.values(child.eClass())) {
			if (!isDefault(child, feature)) {
				addChange(child, feature, ValueText.of(feature, child.eGet(feature)), "");
			}
		}
	}
}
