package se.styrkedjan.editing.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.testsupport.ProcessBuilder;
import se.styrkedjan.editing.wording.Wording;
import se.styrkedjan.model.Link;
import se.styrkedjan.model.LinkKind;
import se.styrkedjan.model.ModelPackage;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.FlowNode;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.process.ProcessState;

class ProcessVersionsTest {

	private final ProcessBuilder.Parts parts = ProcessBuilder.process();
	private final Process process = parts.process();
	private final Process before = EcoreUtil.copy(process);

	@Test
	void eachElementShowsItsWeightiestChange() {
		FlowNode added = Elements.create(ProcessPackage.Literals.STEP);
		added.setName("Bedöma");
		new AppendNode(process, parts.step(), added).apply();
		parts.step().setLane(parts.leader());
		parts.step().setName("Utreda noga");
		parts.end().setName("Beslutat");
		parts.officer().setParty("annan");
		Map<String, ProcessChange> changes = ProcessVersions.between(before, process).byElement();
		assertEquals(ProcessChange.NEW, changes.get(added.getId()));
		assertEquals(ProcessChange.REASSIGNED, changes.get(parts.step().getId()));
		assertEquals(ProcessChange.CHANGED, changes.get(parts.end().getId()));
		assertEquals(ProcessChange.REASSIGNED, changes.get(parts.officer().getId()));
	}

	@Test
	void whatIsGoneIsToldByItsOldId() {
		new RemoveNodes(List.of(parts.step())).apply();
		ProcessVersions versions = ProcessVersions.between(before, process);
		assertEquals(ProcessChange.REMOVED, versions.byElement().get(parts.step().getId()));
		assertEquals(2L, versions.counts().get(ProcessChange.REMOVED));
	}

	@Test
	void aNewLinkIsAChangeOfItsStep() {
		Link link = Elements.create(ModelPackage.Literals.LINK);
		link.setKind(LinkKind.DOCUMENT);
		link.setLabel("Rutin");
		parts.step().getLinks().add(link);
		ProcessVersions versions = ProcessVersions.between(before, process);
		assertEquals(Map.of(parts.step().getId(), ProcessChange.CHANGED), versions.byElement());
		assertEquals("Länk Rutin: tillagd", Wording.in(Locale.of("sv")).of(versions.differences().getFirst()));
	}

	@Test
	void whichStageItHasIsNotShownOnTheMap() {
		process.setState(ProcessState.REVIEW);
		ProcessVersions versions = ProcessVersions.between(before, process);
		assertEquals(Map.of(), versions.byElement());
		assertEquals(1, versions.differences().size());
		assertEquals(process.getId(), versions.figures().get(versions.differences().getFirst()));
	}

	@Test
	void eachDifferenceIsShownAtAFigure() {
		parts.step().setName("Utreda noga");
		ProcessVersions versions = ProcessVersions.between(before, process);
		assertEquals(List.of(parts.step().getId()),
				versions.differences().stream().map(versions.figures()::get).toList());
	}
}
