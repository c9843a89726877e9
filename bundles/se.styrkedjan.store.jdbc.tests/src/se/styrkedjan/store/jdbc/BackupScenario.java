package se.styrkedjan.store.jdbc;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.store.SaveRequest;
import se.styrkedjan.store.Store;
import se.styrkedjan.testsupport.PlanFixture;

/** A store with two documents, one of them with two revisions, to be backed up. */
abstract class BackupScenario {

	@TempDir
	Path folder;
	Store store;
	Plan plan;
	Path file;

	@BeforeEach
	void storeTwoDocumentsOneWithTwoRevisions() {
		store = EmptyStore.open(folder.resolve("store"));
		file = folder.resolve("säkerhetskopia.zip");
		plan = PlanFixture.small("Åsö", 2025);
		store.save(new SaveRequest(plan, 0, "Kim", "först"));
		plan.getGoals().getFirst().setTitle("Ny lydelse");
		store.save(new SaveRequest(plan, 1, "Sam", "sedan <&>"));
		store.save(new SaveRequest(PlanFixture.small("Norr", 2024), 0, "Kim", ""));
	}

	@AfterEach
	void closeStore() {
		store.close();
	}
}
