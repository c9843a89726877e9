package se.styrkedjan.forms.overview;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.editing.EditingSession;
import se.styrkedjan.editing.behaviours.Behaviours;
import se.styrkedjan.editing.session.SessionThreads;
import se.styrkedjan.editing.session.Workspace;
import se.styrkedjan.forms.plan.PlanContext;
import se.styrkedjan.model.identity.Elements;
import se.styrkedjan.model.process.Process;
import se.styrkedjan.model.process.ProcessPackage;
import se.styrkedjan.store.SaveRequest;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.jdbc.DerbyStore;
import se.styrkedjan.testsupport.PlanFixture;
import se.styrkedjan.ui.context.WorkContext;
import se.styrkedjan.ui.form.FormKit;

class CoverageCardTest {

	private static final long PATIENCE = 30_000;

	@TempDir
	Path folder;

	private final Display display = Display.getCurrent() == null ? new Display() : Display.getCurrent();
	private final Process process = Elements.create(ProcessPackage.Literals.PROCESS);
	private Store store;
	private Shell shell;

	@BeforeEach
	void openACardOfAPlan() {
		store = DerbyStore.open(folder.resolve("db"));
		var plan = PlanFixture.small("Norr", 2026);
		store.save(new SaveRequest(plan, 0, "test", ""));
		process.setName("Hantera ansökan");
		store.save(new SaveRequest(process, 0, "test", ""));
		WorkContext.get().open(store);
		EditingSession session = new Workspace(store, Behaviours.all(), SessionThreads.SAME).open(plan.getId());
		shell = new Shell(display);
		shell.setLayout(FormKit.layout(1, 0, 0));
		new CoverageCard(shell, (PlanContext) Proxy.newProxyInstance(getClass().getClassLoader(),
				new Class<?>[] { PlanContext.class }, (proxy, method, arguments) -> session)).refresh();
		shell.setSize(600, 400);
		shell.open();
	}

	@AfterEach
	void close() {
		shell.dispose();
		WorkContext.get().close();
		store.close();
	}

	@Test
	void theFigureFollowsAProcessThatIsSavedSeenOrNot() {
		await(() -> words(shell).contains(" av "));
		String before = words(shell);

		addStepAndSave(1);
		await(() -> !words(shell).equals(before));
		String seen = words(shell);

		shell.setVisible(false);
		addStepAndSave(2);
		shell.setVisible(true);
		await(() -> !words(shell).equals(seen));
		assertTrue(words(shell).contains(" av "), words(shell));
	}

	/** A step without a routine is one more place that is looked at, and that lacks something. */
	private void addStepAndSave(long base) {
		process.getNodes().add(Elements.create(ProcessPackage.Literals.STEP));
		store.save(new SaveRequest(process, base, "test", ""));
		WorkContext.get().changed();
	}

	private static String words(Control control) {
		return control instanceof Label label ? label.getText()
				: control instanceof Composite composite
						? Stream.of(composite.getChildren()).map(CoverageCardTest::words).collect(Collectors.joining("|")) : "";
	}

	private void await(BooleanSupplier done) {
		long end = System.currentTimeMillis() + PATIENCE;
		while (!done.getAsBoolean() && System.currentTimeMillis() < end) {
			if (!display.readAndDispatch()) {
				Thread.yield();
			}
		}
		assertTrue(done.getAsBoolean(), () -> words(shell));
	}
}
