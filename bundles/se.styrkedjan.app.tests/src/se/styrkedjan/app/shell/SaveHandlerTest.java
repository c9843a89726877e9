package se.styrkedjan.app.shell;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.styrkedjan.model.steering.SteeringPackage.Literals.PLAN__UNIT_NAME;

import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.operations.SetFeature;
import se.styrkedjan.forms.plan.PlanEditor;
import se.styrkedjan.forms.plan.PlanInput;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.model.steering.SteeringPackage;
import se.styrkedjan.store.SaveRequest;
import se.styrkedjan.ui.context.Choice;
import se.styrkedjan.ui.context.WorkContext;

/** The command that saves, in the workbench as it runs. */
class SaveHandlerTest {

	private final IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	private PlanEditor editor;
	private String id;

	@BeforeEach
	void open() throws Exception {
		waitUntil(() -> WorkContext.get().store().isPresent());
		Plan plan = Elements.create(SteeringPackage.eINSTANCE.getPlan());
		plan.setUnitId("0b4d6f0a-0000-4000-8000-000000002031");
		plan.setUnitName("Enheten");
		plan.setYear(2031);
		id = plan.getId();
		WorkContext.get().store().orElseThrow().save(new SaveRequest(plan, 0, "Anna", ""));
		editor = (PlanEditor) page.openEditor(new PlanInput(id, "Enheten 2031"), "se.styrkedjan.forms.plan");
		waitUntil(() -> editor.form().isPresent());
	}

	@AfterEach
	void close() {
		page.closeEditor(editor, false);
		WorkContext.get().store().orElseThrow().delete(id);
		WorkContext.get().choose(Choice.NONE);
	}

	@Test
	void itSavesAgainAndAgainWithoutTheEditorBeingActivatedMeanwhile() throws Exception {
		EditingSession session = Adapters.adapt(editor, EditingSession.class);
		for (String name : new String[] {"Ett", "Två", "Tre"}) {
			session.execute(new SetFeature(session.root(), PLAN__UNIT_NAME, name));
			assertTrue(editor.isDirty());
			PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.eclipse.ui.file.save", null);
			assertFalse(editor.isDirty(), name);
		}
	}

	private static void waitUntil(BooleanSupplier condition) {
		long end = System.currentTimeMillis() + 60_000;
		while (!condition.getAsBoolean() && System.currentTimeMillis() < end) {
			Display.getCurrent().readAndDispatch();
		}
		assertTrue(condition.getAsBoolean());
	}
}
