package se.styrkedjan.store.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.function.IntConsumer;

import org.eclipse.emf.ecore.EObject;

import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.store.DocumentFilter;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.Revision;
import se.styrkedjan.store.SaveRequest;
import se.styrkedjan.store.SearchQuestion;
import se.styrkedjan.store.Store;
import se.styrkedjan.store.projection.DocumentHead;
import se.styrkedjan.store.projection.Projector;
import se.styrkedjan.store.projection.TextEntry;
import se.styrkedjan.store.xmi.PackedXmi;
import se.styrkedjan.store.xmi.XmiWriter;

/**
 * Measures the store among many plans. {@code generate DIR UNITS YEARS} fills a database through the store's own
 * tables, and goes on where it was stopped; {@code warm DIR} measures medians in one process; {@code cold DIR} measures
 * the first call of each kind, to be run in a new process each time.
 */
public final class StoreBenchmark {

	private static final int FIRST_YEAR = 2014;
	private static final int RUNS = 15;
	private static final int WARM_UP = 30;
	private static final int WORDS = 12;
	private static final int LARGE_WORDS = 85;
	private static final int BATCH = 250;

	private StoreBenchmark() {
	}

	/** See the class. */
	public static void main(String[] arguments) throws IOException {
		Path folder = Path.of(arguments[1]);
		switch (arguments[0]) {
		case "generate" -> generate(folder, Integer.parseInt(arguments[2]), Integer.parseInt(arguments[3]));
		case "warm" -> measure(folder, WARM_UP, RUNS);
		case "cold" -> measure(folder, 0, 1);
		default -> throw new IllegalArgumentException(arguments[0]);
		}
	}

	private static void generate(Path folder, int units, int years) throws IOException {
		long start = System.nanoTime();
		try (DerbyDatabase database = DerbyDatabase.open(folder, Migration.all())) {
			Transactions transactions = new Transactions(database);
			Archive archive = new Archive(database);
			GeneratedPlans plans = new GeneratedPlans(WORDS);
			int total = units * years;
			int made = transactions.read(connection -> archive.documents().list(connection, DocumentFilter.ALL)).size();
			for (int first = made; first < total; first += BATCH) {
				int from = first;
				int to = Math.min(total, first + BATCH);
				transactions.write(connection -> {
					for (int i = from; i < to; i++) {
						EObject plan = plans.plan(i % units, FIRST_YEAR + i / units);
						Revision revision = new Revision(DocumentHead.of(plan).id(), 1, Instant.now(), "benchmark", "");
						archive.add(connection, plan,
								List.of(new RevisionTable.Content(revision, PackedXmi.pack(plan))));
					}
					return null;
				});
				if (to % 1000 == 0) {
					System.out.printf(Locale.ROOT, "%d of %d plans, %.0f s%n", to, total, seconds(start));
				}
			}
		}
		System.out.printf(Locale.ROOT, "database of %,d MB in %.0f s%n", size(folder) >> 20, seconds(start));
	}

	private static void measure(Path folder, int warmUp, int runs) throws IOException {
		Random random = new Random();
		long start = System.nanoTime();
		try (Store store = DerbyStore.open(folder, Clock.systemUTC())) {
			System.out.printf(Locale.ROOT, "%-44s %8.1f ms%n", "open the database", seconds(start) * 1000);
			int units = store.documents(new DocumentFilter(Set.of(), "", FIRST_YEAR)).size();
			int all = store.documents(DocumentFilter.ALL).size();
			int years = all / units;
			System.out.printf(Locale.ROOT, "%,d plans, %,d rows in the roll-up of all years%n", all,
					store.queries().rollUp(0).size());
			Plan large = new GeneratedPlans(LARGE_WORDS).plan(-random.nextInt(1, 1_000_000), 2025);
			System.out.printf(Locale.ROOT, "large plan: %,d bytes of XMI, %,d characters of text%n",
					XmiWriter.write(large).length, Projector.project(large).entries(TextEntry.class).stream()
							.mapToInt(text -> text.title().length() + text.body().length()).sum());
			time("open a plan of the mass (find, load)", warmUp, runs, run -> open(store,
					GeneratedPlans.unitId(random.nextInt(units)), FIRST_YEAR + random.nextInt(years)));
			time("first save of a plan with 100 KB text", 0, 1,
					run -> store.save(new SaveRequest(large, 0, "benchmark", "")));
			time("save a plan with 100 KB text, one change", warmUp, runs, run -> {
				large.getGoals().getFirst().setTitle("Mål " + run);
				store.save(new SaveRequest(large, run + 1L, "benchmark", ""));
			});
			time("save a plan, everything moved and reworded", warmUp, runs, run -> save(store, large, random));
			time("open a plan with 100 KB text", warmUp, runs, run -> store.load(large.getId()));
			time("goals of a plan", warmUp, runs, run -> store.queries().goals(large.getId()));
			time("roll-up of one year", warmUp, runs, run -> store.queries().rollUp(FIRST_YEAR + run % years));
			time("roll-up of all years", warmUp / 10, runs, run -> store.queries().rollUp(0));
			time("trend over all plans", warmUp / 10, runs,
					run -> store.queries().trend(GeneratedPlans.indicatorLineage()));
			for (int rank : List.of(4000, 400, 40, 2)) {
				time("search a word of rank " + rank, warmUp / 3, runs,
						run -> search(store, GeneratedPlans.word(rank)));
			}
			time("search two words of rank 40 and 50", warmUp / 3, runs,
					run -> search(store, GeneratedPlans.word(40) + " " + GeneratedPlans.word(50)));
			time("search the beginning sam", warmUp / 10, runs, run -> search(store, "sam"));
			time("list of all documents", warmUp / 10, runs, run -> store.documents(DocumentFilter.ALL));
			store.delete(large.getId());
		}
	}

	private static void search(Store store, String words) {
		store.queries().search(SearchQuestion.of(words, 50), Progress.NONE);
	}

	private static void open(Store store, String unitId, int year) {
		store.load(store.queries().plan(unitId, year).orElseThrow().id());
	}

	private static void save(Store store, Plan plan, Random random) {
		plan.getGoals().move(0, plan.getGoals().size() - 1);
		plan.getReports().forEach(report -> report.getSections()
				.forEach(section -> section.setText(section.getText() + GeneratedPlans.word(random.nextInt(5000)))));
		long base = store.document(plan.getId()).orElseThrow().revision();
		store.save(new SaveRequest(plan, base, "benchmark", ""));
	}

	private static void time(String what, int warmUp, int runs, IntConsumer work) {
		List<Double> times = new ArrayList<>();
		for (int i = 0; i < warmUp + runs; i++) {
			long start = System.nanoTime();
			work.accept(i);
			times.add(seconds(start) * 1000);
		}
		double[] measured = times.stream().skip(warmUp).mapToDouble(Double::doubleValue).sorted().toArray();
		System.out.printf(Locale.ROOT, "%-44s %8.1f ms (%.1f to %.1f, n=%d)%n", what, measured[measured.length / 2],
				measured[0], Arrays.stream(measured).max().orElse(0), measured.length);
	}

	private static double seconds(long start) {
		return (System.nanoTime() - start) / 1e9;
	}

	private static long size(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			return files.mapToLong(file -> file.toFile().length()).sum();
		}
	}
}
