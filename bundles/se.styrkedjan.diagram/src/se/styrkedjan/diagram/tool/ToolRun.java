package se.styrkedjan.diagram.tool;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.viewpoint.description.ExpressionText;
import se.styrkedjan.viewpoint.description.ModelOperation;
import se.styrkedjan.viewpoint.description.ModelOperation.ChangeContext;
import se.styrkedjan.viewpoint.description.ModelOperation.CreateInstance;
import se.styrkedjan.viewpoint.description.ModelOperation.For;
import se.styrkedjan.viewpoint.description.ModelOperation.If;
import se.styrkedjan.viewpoint.description.ModelOperation.Let;
import se.styrkedjan.viewpoint.description.ModelOperation.MoveElement;
import se.styrkedjan.viewpoint.description.ModelOperation.OpenDiagram;
import se.styrkedjan.viewpoint.description.ModelOperation.RemoveElement;
import se.styrkedjan.viewpoint.description.ModelOperation.SetObject;
import se.styrkedjan.viewpoint.description.ModelOperation.SetValue;
import se.styrkedjan.viewpoint.description.ModelOperation.Switch;
import se.styrkedjan.viewpoint.description.ModelOperation.Unset;
import se.styrkedjan.viewpoint.description.Place;
import se.styrkedjan.viewpoint.expression.ExpressionException;
import se.styrkedjan.viewpoint.expression.ExpressionException.Reason;
import se.styrkedjan.viewpoint.expression.Interpreter;
import se.styrkedjan.viewpoint.expression.Scope;
import se.styrkedjan.viewpoint.expression.Values;

/** Runs the model operations of one tool once. */
final class ToolRun {

	private final Interpreter interpreter;
	private final List<String> metamodels;
	private final List<EObject> created = new ArrayList<>();
	private final Removal removal = new Removal();

	/** A run that finds classes in metamodels too. */
	ToolRun(Interpreter interpreter, List<String> metamodels) {
		this.interpreter = interpreter;
		this.metamodels = metamodels;
	}

	/** The elements that were made, in order. */
	List<EObject> created() {
		return created;
	}

	/** Does operations one after the other. */
	void run(List<ModelOperation> operations, Scope scope) {
		operations.forEach(operation -> run(operation, scope));
	}

	private void run(ModelOperation operation, Scope scope) {
		if (operation instanceof CreateInstance || operation instanceof MoveElement || operation instanceof SetValue
				|| operation instanceof SetObject) {
			removal.lookAnew();
		}
		switch (operation) {
		case ChangeContext change -> element(change.browse(), scope).ifPresent(to -> run(change.then(), scope.in(to)));
		case CreateInstance create -> create(create, scope);
		case SetValue set -> {
			FeatureWriter.write(scope.self(), FeatureWriter.feature(scope.self(), set.feature(), set.place()),
					value(set.value(), scope));
			run(set.then(), scope);
		}
		case SetObject set -> {
			FeatureWriter.write(scope.self(), FeatureWriter.feature(scope.self(), set.feature(), set.place()),
					fixed(set));
			run(set.then(), scope);
		}
		case Unset unset -> {
			FeatureWriter.clear(scope.self(), FeatureWriter.feature(scope.self(), unset.feature(), unset.place()),
					unset.elements().isEmpty() ? null : value(unset.elements(), scope));
			run(unset.then(), scope);
		}
		case MoveElement move -> move(move, scope);
		case RemoveElement remove -> {
			run(remove.then(), scope);
			removal.remove(scope.self());
		}
		case For each -> List.copyOf(Values.elements(value(each.elements(), scope)))
				.forEach(item -> run(each.then(), scope.in(item).with(each.iterator(), item)));
		case If choice -> {
			if (Values.truth(value(choice.condition(), scope))) {
				run(choice.then(), scope);
			}
		}
		case Let let -> run(let.then(), scope.in(scope.self()).with(let.variable(), value(let.value(), scope)));
		case OpenDiagram open -> run(open.then(), scope);
		case Switch choice -> run(choice.cases().stream()
				.filter(each -> Values.truth(value(each.condition(), scope))).findFirst()
				.map(If::then).orElse(choice.otherwise()), scope);
		}
	}

	private Object value(ExpressionText text, Scope scope) {
		return interpreter.expression(text).evaluate(scope);
	}

	private java.util.Optional<EObject> element(ExpressionText text, Scope scope) {
		return Values.elements(value(text, scope)).stream().findFirst();
	}

	private void create(CreateInstance create, Scope scope) {
		EClass type = Classes.find(create.type(), scope.self(), metamodels).filter(found -> !found.isAbstract())
				.orElseThrow(() -> new ExpressionException(Reason.NO_SUCH_CLASS,
						new ExpressionText(create.type(), create.place()), create.type(), null));
		EObject made = EcoreUtil.create(type);
		Elements.ensureIdentity(made);
		FeatureWriter.write(scope.self(), FeatureWriter.feature(scope.self(), create.feature(), create.place()), made);
		created.add(made);
		// Later operations of the tool know it too, as in Sirius.
		scope.with(create.variable(), made);
		run(create.then(), scope.in(made));
	}

	private void move(MoveElement move, Scope scope) {
		EObject to = element(move.container(), scope).orElseThrow(() -> missing(move.container(), move.place()));
		FeatureWriter.write(to, FeatureWriter.feature(to, move.feature(), move.place()), scope.self());
		run(move.then(), scope);
	}

	private static ExpressionException missing(ExpressionText text, Place place) {
		return new ExpressionException(Reason.NO_SUCH_VARIABLE, new ExpressionText(text.text(), place), "null", null);
	}

	/** An element at an address, such as {@code http://www.eclipse.org/emf/2002/Ecore#//EString}. */
	private static EObject fixed(SetObject set) {
		URI address = URI.createURI(set.address());
		EPackage pack = EPackage.Registry.INSTANCE.getEPackage(address.trimFragment().toString());
		EObject found = pack == null || pack.eResource() == null ? null : pack.eResource().getEObject(address.fragment());
		if (found == null) {
			throw new ExpressionException(Reason.NO_SUCH_CLASS, new ExpressionText(set.address(), set.place()),
					set.address(), null);
		}
		return found;
	}
}
