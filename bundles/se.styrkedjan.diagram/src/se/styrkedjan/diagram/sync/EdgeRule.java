package se.styrkedjan.diagram.sync;

import java.util.Set;

import se.styrkedjan.diagram.sync.look.EdgeRecipe;
import se.styrkedjan.viewpoint.description.EdgeMapping;
import se.styrkedjan.viewpoint.expression.Expression;
import se.styrkedjan.viewpoint.expression.Expression.Reads;
import se.styrkedjan.viewpoint.expression.Interpreter;
import se.styrkedjan.viewpoint.expression.TypeName;

/** An edge mapping that is ready to use. */
public final class EdgeRule {

	private final EdgeMapping mapping;
	private final TypeName type;
	private final Expression candidates;
	private final Expression precondition;
	private final Expression sources;
	private final Expression targets;
	private final EdgeRecipe recipe;
	private final Set<String> sourceNames;
	private final Set<String> targetNames;
	private final Reads finders;

	/** A mapping with the recipe of its look. */
	EdgeRule(EdgeMapping mapping, Interpreter interpreter, EdgeRecipe recipe) {
		this.mapping = mapping;
		this.type = new TypeName(mapping.base().domainClass());
		this.candidates = NodeRule.optional(mapping.base().candidates(), interpreter);
		this.precondition = NodeRule.optional(mapping.base().precondition(), interpreter);
		this.sources = interpreter.expression(mapping.sourceFinder());
		this.targets = interpreter.expression(mapping.targetFinder());
		this.recipe = recipe;
		this.sourceNames = Set.copyOf(mapping.sources());
		this.targetNames = Set.copyOf(mapping.targets());
		Reads ends = sources.reads().and(targets.reads());
		this.finders = precondition == null ? ends : ends.and(precondition.reads());
	}

	public String name() {
		return mapping.name();
	}

	public EdgeMapping mapping() {
		return mapping;
	}

	TypeName type() {
		return type;
	}

	Expression candidates() {
		return candidates;
	}

	/** The expression as it is written; empty for all of the model. */
	String candidateText() {
		return mapping.base().candidates().text();
	}

	Expression precondition() {
		return precondition;
	}

	Expression sources() {
		return sources;
	}

	Expression targets() {
		return targets;
	}

	EdgeRecipe recipe() {
		return recipe;
	}

	Set<String> sourceNames() {
		return sourceNames;
	}

	Set<String> targetNames() {
		return targetNames;
	}

	/** Whether its lines may have to be others after a change. */
	boolean isTouched(Touched touched, org.eclipse.emf.ecore.EObject root) {
		if (touched.isBeyond(finders)) {
			return true;
		}
		if (!mapping.usesElements()) {
			return touched.anyOf(type, finders);
		}
		return touched.anyOf(type, finders) || (candidates == null ? touched.isContainment()
				: touched.isBeyond(candidates.reads()) || touched.in(root, candidates.reads()));
	}
}
