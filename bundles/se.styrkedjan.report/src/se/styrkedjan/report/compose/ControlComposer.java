package se.styrkedjan.report.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import se.styrkedjan.model.control.Control;
import se.styrkedjan.model.control.InternalControl;
import se.styrkedjan.model.steering.Period;
import se.styrkedjan.model.steering.Plan;
import se.styrkedjan.report.document.Block;
import se.styrkedjan.report.document.Heading;
import se.styrkedjan.report.document.Letterhead;
import se.styrkedjan.report.document.Paragraph;
import se.styrkedjan.report.document.ReportDocument;
import se.styrkedjan.report.text.ReportMessages;
import se.styrkedjan.rules.control.RankedRisks;

/**
 * Composes the documents of the internal control: the analysis of risks (väsentlighets- och riskanalys) and the plan of
 * controls (internkontrollplan) with what they showed. Used once.
 */
public final class ControlComposer {

	private final Composition composition;
	private final Letterhead letterhead;
	private final Locale language;
	private final List<Block> blocks = new ArrayList<>();

	/**
	 * A composer.
	 *
	 * @param plan       read, never changed
	 * @param period     the period up to which results are shown; VP shows none
	 * @param language   of the fixed words: English, or Swedish for every other locale
	 * @param letterhead what is printed of the sender
	 */
	public ControlComposer(Plan plan, Period period, Locale language, Letterhead letterhead) {
		this.language = "en".equals(language.getLanguage()) ? language : ReportMessages.SWEDISH;
		this.letterhead = letterhead;
		this.composition = new Composition(plan, period, new ReportMessages(this.language));
	}

	/** The risks, gravest first, with their matrix. */
	public ReportDocument riskAnalysis() {
		title("control.risks.title");
		blocks.add(Paragraph.of(text("control.risks.intro")));
		var risks = risks();
		if (risks.risks().isEmpty()) {
			blocks.add(Paragraph.styled(text("control.risks.none"), Paragraph.Style.NOTE));
		} else {
			var tables = new RiskTables(composition, risks);
			heading("control.matrix");
			blocks.add(tables.matrix());
			heading("control.risks");
			blocks.add(tables.list());
		}
		return document("control.risks.title");
	}

	/** The controls with method, interval and who answers, and their results. */
	public ReportDocument controlPlan() {
		title("control.plan.title");
		blocks.add(Paragraph.of(text("control.plan.intro")));
		var controls = controls();
		if (controls.isEmpty()) {
			blocks.add(Paragraph.styled(text("control.plan.none"), Paragraph.Style.NOTE));
		} else {
			var tables = new ControlTables(composition, controls, risks());
			heading("control.controls");
			blocks.add(tables.plan());
			if (composition.isFollowUp()) {
				heading("control.results");
				blocks.add(tables.results());
			}
		}
		return document("control.plan.title");
	}

	private void title(String key) {
		blocks.add(composition.heading(1, words(key), Heading.Role.TITLE));
	}

	private void heading(String key) {
		blocks.add(composition.heading(1, text(key)));
	}

	private ReportDocument document(String key) {
		var unit = Composition.plain(composition.plan().getUnitName());
		return new ReportDocument(new ReportDocument.Properties(words(key), words(key),
				unit.isEmpty() ? letterhead.organisation() : unit, language, letterhead.contact()), blocks);
	}

	private RankedRisks risks() {
		return RankedRisks.of(composition.plan().getInternalControl());
	}

	private List<Control> controls() {
		InternalControl control = composition.plan().getInternalControl();
		return control == null ? List.of() : List.copyOf(control.getControls());
	}

	private String words(String key) {
		return composition.messages().get(key, composition.year(), Composition.plain(composition.plan().getUnitName()));
	}

	private String text(String key) {
		return composition.messages().get(key);
	}
}
