package se.styrkedjan.ui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;

class LongWorkTest {

	private final Display display = Display.getDefault();
	private final List<Object> told = new ArrayList<>();

	@Test
	void answersOnTheThreadOfTheDisplay() {
		LongWork.run("Räknar", progress -> {
			progress.worked(1, 2);
			return Thread.currentThread() == display.getThread();
		}, told::add, told::add);
		waitForAnswer();
		assertEquals(List.of(false), told);
		assertTrue(LongWork.running().isEmpty());
	}

	@Test
	void anErrorIsTold() {
		LongWork.run("Räknar", progress -> {
			throw new java.io.IOException("disken");
		}, told::add, error -> told.add(error.getMessage()));
		waitForAnswer();
		assertEquals(List.of("disken"), told);
	}

	@Test
	void cancelledWorkStopsAndTellsNobody() throws InterruptedException {
		CountDownLatch cancelled = new CountDownLatch(1);
		RunningWork work = LongWork.run("Räknar", progress -> {
			cancelled.await();
			progress.worked(1, 2);
			return "ska inte svara";
		}, told::add, told::add);
		assertFalse(work.isCancelled());
		work.cancel();
		cancelled.countDown();
		while (!LongWork.running().isEmpty()) {
			display.readAndDispatch();
		}
		assertTrue(told.isEmpty());
	}

	@Test
	void workThatGoesOnElsewhereIsShownUntilItEndsAndCannotBeCancelled() {
		CompletableFuture<String> elsewhere = new CompletableFuture<>();
		LongWork.show("Öppnar", elsewhere);
		assertEquals("Öppnar", LongWork.running().getFirst().title());
		assertFalse(LongWork.running().getFirst().isCancellable());
		elsewhere.completeExceptionally(new IllegalStateException("gick inte"));
		assertTrue(LongWork.running().isEmpty());
	}

	private void waitForAnswer() {
		while (told.isEmpty()) {
			display.readAndDispatch();
		}
	}
}
