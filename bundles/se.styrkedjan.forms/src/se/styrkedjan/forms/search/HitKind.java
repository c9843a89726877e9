package se.styrkedjan.forms.search;

import java.util.Arrays;
import java.util.Set;

import se.styrkedjan.store.DocumentKind;
import se.styrkedjan.ui.icon.Icon;
import se.styrkedjan.ui.message.Messages;

/** What users call the kinds of things that are found, in the order they are shown. */
enum HitKind {

	GOAL(Icon.GOAL, Set.of(DocumentKind.PLAN, DocumentKind.CHAIN), "Goal"),
	INDICATOR(Icon.INDICATOR, Set.of(DocumentKind.PLAN), "Indicator"),
	ACTIVITY(Icon.ACTIVITY, Set.of(DocumentKind.PLAN), "Activity", "CalendarEvent"),
	TEXT(Icon.TEXT, Set.of(DocumentKind.PLAN, DocumentKind.CHAIN), "Section", "Report", "Plan", "SteeringChain"),
	PROCESS(Icon.PROCESS, Set.of(DocumentKind.PROCESS, DocumentKind.LANDSCAPE, DocumentKind.COLLABORATION), "Process",
			"Landscape", "LandscapeEntry", "CollaborationMap"),
	STEP(Icon.PROCESS, Set.of(DocumentKind.PROCESS, DocumentKind.COLLABORATION), "Lane", "Event", "Step", "Decision",
			"ParallelGateway", "SubProcessCall", "Connector", "DocumentNode", "SystemNode", "Note", "Flow", "LeadTime",
			"Actor", "Forum", "Agreement"),
	CASE(Icon.REGISTER, Set.of(DocumentKind.PLAN), "Case", "CaseRegister", "CaseGroup", "CaseCategory"),
	RISK(Icon.RISK, Set.of(DocumentKind.PLAN, DocumentKind.PROCESS), "InternalControl", "Risk", "Control"),
	ECONOMY(Icon.ECONOMY, Set.of(DocumentKind.PLAN), "Economy", "EconomyPart", "EconomyLine"),
	COMMENT(Icon.INFO, Set.of(), "Comment"),
	ORGANISATION(Icon.UNIT, Set.of(DocumentKind.ORGANISATION), "Organisation", "Unit", "Role", "ExternalParty",
			"ItSystem", "ReferenceDocument", "ImportMapping"),
	OTHER(Icon.DOCUMENT, Set.of());

	private static final Messages WORDS = Messages.of(HitKind.class);

	private final Icon icon;
	private final Set<DocumentKind> documents;
	private final Set<String> types;

	HitKind(Icon icon, Set<DocumentKind> documents, String... types) {
		this.icon = icon;
		this.documents = documents;
		this.types = Set.of(types);
	}

	/** The kind of a class of elements. */
	static HitKind of(String type) {
		return Arrays.stream(values()).filter(kind -> kind.types.contains(type)).findFirst().orElse(OTHER);
	}

	/** Its picture. */
	Icon icon() {
		return icon;
	}

	/** Kinds of documents that hold it; empty when any may. */
	Set<DocumentKind> documents() {
		return documents;
	}

	/** Classes of its elements. */
	Set<String> types() {
		return types;
	}

	/** Its name, in the plural. */
	String words() {
		return WORDS.text("kind." + name());
	}
}
