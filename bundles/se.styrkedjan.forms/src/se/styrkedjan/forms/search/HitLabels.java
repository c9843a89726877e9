package se.styrkedjan.forms.search;

import java.util.function.Function;

import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;

import se.styrkedjan.store.SearchHit;
import se.styrkedjan.ui.form.MarkedWords;
import se.styrkedjan.ui.icon.Icons;
import se.styrkedjan.ui.theme.Tone;

/** Words of one column of hits, with what was sought marked. */
final class HitLabels extends StyledCellLabelProvider {

	private final Function<Object, StyledString> words;

	HitLabels(Function<Object, StyledString> words) {
		this.words = words;
	}

	static StyledString title(Object row) {
		if (row instanceof HitTree.Group group) {
			return MarkedWords.head(group.kind().words()).append(MarkedWords.secondary("  " + group.hits().size()));
		}
		return MarkedWords.of(HitWords.title((SearchHit) row));
	}

	static StyledString sentence(Object row) {
		return row instanceof SearchHit hit ? MarkedWords.of(hit.excerpt()) : new StyledString();
	}

	static StyledString place(Object row) {
		return row instanceof SearchHit hit ? MarkedWords.secondary(HitWords.place(hit.document()))
				: new StyledString();
	}

	/** The whole text, since a row shows only its beginning. */
	@Override
	public String getToolTipText(Object row) {
		String text = words.apply(row).getString();
		return text.isEmpty() || row instanceof HitTree.Group ? null : text;
	}

	@Override
	public void update(ViewerCell cell) {
		StyledString text = words.apply(cell.getElement());
		cell.setText(text.getString());
		cell.setStyleRanges(text.getStyleRanges());
		if (cell.getColumnIndex() == 0 && cell.getElement() instanceof HitTree.Group group) {
			cell.setImage(Icons.small(group.kind().icon(), Tone.SECONDARY));
		}
		super.update(cell);
	}
}
