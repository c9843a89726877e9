package se.styrkedjan.design.element;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.Test;

import se.styrkedjan.design.words.DesignWords;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.control.ControlFactory;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.organisation.OrganisationFactory;
import se.styrkedjan.model.process.ProcessFactory;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.process.Step;
import se.styrkedjan.model.steering.Goal;
import se.styrkedjan.model.steering.SteeringPackage;

/** Names, identities and links of any element. */
class ElementServicesTest {

	private final IdentityServices identities = new IdentityServices();
	private final LinkServices links = new LinkServices();

	@Test
	void anIdentityIsGivenOnce() {
		Step step = ProcessFactory.eINSTANCE.createStep();
		var id = identities.newIdentity(step);
		step.setId(id);

		assertNotNull(id);
		assertEquals(id, identities.newIdentity(step));
	}

	@Test
	void linksHoldTheLineageOfWhatHasOne() {
		Goal goal = Elements.create(SteeringPackage.Literals.GOAL);
		goal.setTitle("Rätt stöd");

		assertEquals(goal.getLineage(), identities.identity(goal));
		assertEquals("Rätt stöd", identities.nameOf(goal));
		assertNull(identities.identity(org.eclipse.emf.ecore.EcorePackage.Literals.EOBJECT));
	}

	@Test
	void whatIsDroppedBecomesALinkOfItsKind() {
		var risk = ControlFactory.eINSTANCE.createRisk();
		risk.setEvent("Fel belopp");

		assertEquals(LinkKind.RISK, links.linkKind(risk));
		assertEquals("Fel belopp", identities.nameOf(risk));
		assertTrue(links.isWorthALink(OrganisationFactory.eINSTANCE.createReferenceDocument()));
		assertFalse(links.isWorthALink(OrganisationFactory.eINSTANCE.createUnit()));
		assertFalse(links.isWorthALink(ProcessFactory.eINSTANCE.createProcess()));
	}

	@Test
	void aPartyIsARoleAUnitOrSomebodyOutside() {
		var kinds = new KindServices();

		assertTrue(kinds.isParty(OrganisationFactory.eINSTANCE.createRole()));
		assertTrue(kinds.isParty(OrganisationFactory.eINSTANCE.createExternalParty()));
		assertFalse(kinds.isParty(OrganisationFactory.eINSTANCE.createItSystem()));
		assertTrue(kinds.isOutside(OrganisationFactory.eINSTANCE.createExternalParty()));
		assertFalse(kinds.isOutside(OrganisationFactory.eINSTANCE.createRole()));
	}

	@Test
	void whateverAToolMakesHasANameToTypeOver() {
		var naming = new NamingServices();

		for (var type : ProcessPackage.eINSTANCE.getEClassifiers()) {
			if (type instanceof org.eclipse.emf.ecore.EClass made && ProcessPackage.Literals.FLOW_NODE.isSuperTypeOf(made)
					&& !made.isAbstract() && made != ProcessPackage.Literals.PARALLEL_GATEWAY) {
				assertFalse(naming.nameWhenNew(ProcessFactory.eINSTANCE.create(made)).isBlank(), made.getName());
			}
		}
		assertEquals("", naming.nameWhenNew(ProcessFactory.eINSTANCE.createParallelGateway()));
	}

	@Test
	void aTooltipIsPlainText() {
		Step step = ProcessFactory.eINSTANCE.createStep();
		step.setName("Ta emot");
		assertEquals("Ta emot", new NamingServices().tooltip(step));

		step.setNote("<p>Läs <strong>allt</strong>.</p>");

		assertEquals("Ta emot\n\nLäs allt.", new NamingServices().tooltip(step));
	}

	@Test
	void wordsAreEnglishForEnglishAndSwedishForAnyOther() {
		assertEquals("New step", DesignWords.in(Locale.UK).text("new.Step"));
		assertEquals("Nytt steg", DesignWords.in(Locale.FRENCH).text("new.Step"));
	}
}
