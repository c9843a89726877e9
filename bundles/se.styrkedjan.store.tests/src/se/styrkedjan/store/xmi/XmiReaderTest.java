package se.styrkedjan.store.xmi;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Flow;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.model.process.Step;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.store.xmi.UnreadableXmiException.Reason;
import se.styrkedjan.testsupport.PlanFixture;
import se.styrkedjan.testsupport.RandomEdits;

/** Documents written and read again, and texts that are none. */
class XmiReaderTest {

	private final Plan plan = PlanFixture.small("Åsö & <Norr>", 2025);

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void whatIsWrittenIsReadAgain(long seed) throws UnreadableXmiException {
		RandomEdits edits = new RandomEdits(seed);
		for (EObject root : new EObject[] { plan, edits.process(), edits.organisation() }) {
			edits.edit(root, 200);
			EObject read = XmiReader.read(XmiWriter.write(root));
			assertTrue(EcoreUtil.equals(root, read), "seed " + seed);
			assertArrayEquals(XmiWriter.write(root), XmiWriter.write(read));
			assertTrue(EcoreUtil.equals(root, PackedXmi.unpack(PackedXmi.pack(root))));
		}
	}

	@Test
	void referencesAreKeptById() throws UnreadableXmiException {
		Process process = Elements.create(ProcessPackage.Literals.PROCESS);
		Step first = Elements.create(ProcessPackage.Literals.STEP);
		Step second = Elements.create(ProcessPackage.Literals.STEP);
		Flow flow = Elements.create(ProcessPackage.Literals.FLOW);
		process.getNodes().add(first);
		process.getNodes().add(second);
		process.getFlows().add(flow);
		flow.setSource(first);
		flow.setTarget(second);
		byte[] xmi = XmiWriter.write(process);
		assertTrue(text(xmi).contains("target=\"" + second.getId() + "\""));
		assertEquals(second.getId(), ((Process) XmiReader.read(xmi)).getFlows().getFirst().getTarget().getId());
	}

	@Test
	void theRootComesInAResourceOfItsOwnInNoSet() throws UnreadableXmiException {
		EObject root = XmiReader.read(XmiWriter.write(plan));
		assertNull(root.eResource().getResourceSet());
		assertEquals(root, root.eResource().getEObject(plan.getId()));
	}

	@Test
	void controlCharactersAreLeftOut() throws UnreadableXmiException {
		plan.setUnitName("a\u0000b\fc\uFFFFd\uD800e\tf");
		assertEquals("abcd\uFFFDe\tf", ((Plan) XmiReader.read(XmiWriter.write(plan))).getUnitName());
		assertEquals("a\u0000b\fc\uFFFFd\uD800e\tf", plan.getUnitName());
	}

	@Test
	void documentTypesAreRefused() {
		assertUnreadable(Reason.MALFORMED, text(XmiWriter.write(plan)).replaceFirst("\\?>", "?><!DOCTYPE x []>"));
	}

	@Test
	void unknownFeaturesClassesAndPackagesAreNewerAndNamed() {
		String xmi = text(XmiWriter.write(plan));
		assertTrue(assertUnreadable(Reason.NEWER, xmi.replace("unitName=", "mood=")).getMessage().contains("mood"));
		assertUnreadable(Reason.NEWER, xmi.replace("steering:Plan", "steering:Dream"));
		assertUnreadable(Reason.NEWER, xmi.replace("model/1.0/steering", "model/7.0/steering"));
	}

	@Test
	void whatIsNoDocumentIsMalformed() {
		String xmi = text(XmiWriter.write(plan));
		assertUnreadable(Reason.MALFORMED, "");
		assertUnreadable(Reason.MALFORMED, "no xml");
		assertUnreadable(Reason.MALFORMED, xmi.substring(0, xmi.length() / 2));
		assertUnreadable(Reason.MALFORMED, xmi.replace("id=\"" + plan.getId() + "\"", ""));
		assertUnreadable(Reason.MALFORMED, xmi.replace("year=\"2025\"", "year=\"twenty\""));
	}

	@Test
	void referencesOutOfTheDocumentAreRefused() {
		String xmi = text(XmiWriter.write(plan)).replaceFirst("<goals\\s",
				"<register id=\"r\"><cases id=\"c\"><categories href=\"file:/etc/passwd#x\"/></cases></register><goals ");
		assertTrue(assertUnreadable(Reason.MALFORMED, xmi).getMessage().contains("passwd"));
	}

	@Test
	void locationsOfSchemasAreNotOpened() {
		String xmi = text(XmiWriter.write(plan)).replace("xmlns:steering=\"http://styrkedjan.se/model/1.0/steering\"",
				"xmlns:steering=\"http://evil/1\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" "
						+ "xsi:schemaLocation=\"http://evil/1 file:/etc/hostname\"");
		assertUnreadable(Reason.NEWER, xmi);
	}

	@Test
	void moreThanADocumentCanBeIsNotUnpacked() {
		byte[] spaces = new byte[XmiReader.MAX_BYTES + 1];
		Arrays.fill(spaces, (byte) ' ');
		byte[] packed = PackedXmi.compress(spaces);
		assertEquals(Reason.TOO_LARGE, assertThrows(UnreadableXmiException.class,
				() -> PackedXmi.unpack(packed)).reason());
		assertEquals(Reason.TOO_LARGE, assertThrows(UnreadableXmiException.class,
				() -> XmiReader.read(spaces)).reason());
	}

	@Test
	void aDamagedPackageIsMalformed() {
		byte[] packed = PackedXmi.pack(plan);
		packed[packed.length / 2] ^= 1;
		assertThrows(UnreadableXmiException.class, () -> PackedXmi.unpack(packed));
		assertThrows(UnreadableXmiException.class, () -> PackedXmi.unpack(Arrays.copyOf(packed, packed.length - 9)));
		assertThrows(UnreadableXmiException.class, () -> PackedXmi.unpack(new byte[0]));
	}

	private static UnreadableXmiException assertUnreadable(Reason reason, String xmi) {
		UnreadableXmiException error = assertThrows(UnreadableXmiException.class,
				() -> XmiReader.read(xmi.getBytes(StandardCharsets.UTF_8)));
		assertEquals(reason, error.reason(), error.getMessage());
		return error;
	}

	private static String text(byte[] xmi) {
		return new String(xmi, StandardCharsets.UTF_8);
	}
}
