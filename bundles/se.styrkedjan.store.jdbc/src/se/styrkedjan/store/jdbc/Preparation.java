package se.styrkedjan.store.jdbc;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.Queries;
import se.styrkedjan.store.SearchQuestion;
import se.styrkedjan.store.SearchQuestion.Effort;
import se.styrkedjan.store.projection.Projector;
import se.styrkedjan.store.xmi.PackedXmi;

/**
 * Loads classes and compiles statements before they are needed: of the time the first load or save of a process takes,
 * nine tenths are that.
 */
final class Preparation {

	private static final int SOME_WORDS = 1000;

	private final Transactions transactions;
	private final Archive archive;
	private final Queries queries;

	Preparation(Transactions transactions, Archive archive, Queries queries) {
		this.transactions = transactions;
		this.archive = archive;
		this.queries = queries;
	}

	/** Reads and writes a plan in memory, asks some questions, and has the statements compiled that change rows. */
	void run() {
		Projector.project(archive.open(PackedXmi.pack(specimen())));
		queries.plan("", 1);
		queries.search(SearchQuestion.of("a", 1).by(Effort.QUICK), Progress.NONE);
		transactions.read(connection -> {
			archive.prepare(connection);
			return null;
		});
		readWords();
	}

	/** Some at a time, so that nobody waits for it who wants the database to himself. */
	private void readWords() {
		boolean more = true;
		while (more) {
			more = transactions.read(connection -> archive.vocabulary().read(connection, SOME_WORDS));
		}
	}

	/** A plan with an element of each class that a plan can hold. */
	private static Plan specimen() {
		Plan plan = Elements.create(SteeringPackage.Literals.PLAN);
		fill(plan, new HashSet<>());
		return plan;
	}

	private static void fill(EObject element, Set<EClass> known) {
		for (EReference part : element.eClass().getEAllContainments()) {
			EClass type = part.getEReferenceType();
			if (!type.isAbstract() && known.add(type)) {
				EObject made = EcoreUtil.create(type);
				fill(made, known);
				add(element, part, made);
			}
		}
	}

	@SuppressWarnings("unchecked")
	private static void add(EObject element, EReference part, EObject made) {
		if (part.isMany()) {
			((List<EObject>) element.eGet(part)).add(made);
		} else {
			element.eSet(part, made);
		}
	}
}
