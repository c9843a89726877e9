package se.styrkedjan.forms.importing;

import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import se.styrkedjan.interchange.findings.Finding;
import se.styrkedjan.interchange.findings.FindingTexts;
import se.styrkedjan.ui.form.FormKit;
import se.styrkedjan.ui.message.Language;
import se.styrkedjan.ui.message.Messages;

/** What there is to say about a reading, the worst first, each leading to its line. */
final class FindingTable {

	private static final Messages WORDS = Messages.of(FindingTable.class);
	private static final int[] WIDTHS = {130, 60, 760};

	private final Table table;
	private List<Finding> findings = List.of();

	FindingTable(Composite parent, IntConsumer onLine) {
		table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE);
		table.setHeaderVisible(true);
		table.setLayoutData(FormKit.fillBoth());
		List<String> heads = List.of("finding.severity", "finding.line", "finding.text");
		for (int i = 0; i < WIDTHS.length; i++) {
			TableColumn column = new TableColumn(table, SWT.NONE);
			column.setText(WORDS.text(heads.get(i)));
			column.setWidth(WIDTHS[i]);
		}
		table.addListener(SWT.Selection, event -> onLine.accept(findings.get(table.getSelectionIndex()).line()));
	}

	Table control() {
		return table;
	}

	void show(List<Finding> shown) {
		findings = shown.stream().sorted(
				Comparator.comparing(Finding::severity).reversed().thenComparingInt(Finding::line)).toList();
		FindingTexts texts = new FindingTexts(Language.current());
		table.removeAll();
		for (Finding finding : findings) {
			new TableItem(table, SWT.NONE).setText(new String[] {WORDS.text("Severity." + finding.severity()),
					finding.line() == 0 ? "" : String.valueOf(finding.line()), texts.text(finding)});
		}
	}
}
