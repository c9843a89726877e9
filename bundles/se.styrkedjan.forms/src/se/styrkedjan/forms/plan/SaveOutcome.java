package se.styrkedjan.forms.plan;
final class SaveOutcome {
	SaveOutcome(PlanForm form, se.styrkedjan.editing.EditingSession session) { }
	void follow(java.util.concurrent.CompletableFuture<?> saving) { }
}
