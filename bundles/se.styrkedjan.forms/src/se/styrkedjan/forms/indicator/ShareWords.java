package se.styrkedjan.forms.indicator;

import java.math.BigDecimal;

import se.styrkedjan.model.steering.Indicator;
import se.styrkedjan.rules.fulfilment.ShareLimits;
import se.styrkedjan.ui.grid.GridCell;
import se.styrkedjan.ui.message.Messages;

/** Says beside a figure in percent that it is no share, which it may be meant to be. */
final class ShareWords {

	private static final Messages WORDS = Messages.of(ShareWords.class);

	private ShareWords() {
	}

	/** A sentence about a figure outside the limits of a share; else the empty string. */
	static String of(Indicator indicator, BigDecimal figure) {
		return ShareLimits.areLeft(indicator, figure) ? WORDS.text("share.outside") : "";
	}

	/** Draws the eye to a figure outside the limits of a share. */
	static GridCell.Mark mark(Indicator indicator, BigDecimal figure) {
		return ShareLimits.areLeft(indicator, figure) ? GridCell.Mark.LOOK : GridCell.Mark.NONE;
	}
}
