package se.styrkedjan.followup.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

import se.styrkedjan.ui.context.WorkContext;

class FollowUpViewTest {

	@Test
	void nothingIsSaidOfAPlanBeforeADatabaseIsOpen() {
		WorkContext.get().close();
		Shell shell = new Shell(Display.getDefault());
		FollowUpView view = new FollowUpView();
		try {
			shell.setLayout(new FillLayout());
			view.createPartControl(shell);
			shell.setSize(800, 600);
			shell.open();
			for (FollowUpView.Page page : FollowUpView.Page.values()) {
				view.choose(page);
				while (shell.getDisplay().readAndDispatch()) {
					// until all is laid out
				}
				assertEquals(List.of("Följ upp", "Hämtar uppföljningen …"), words(shell), page.name());
			}
		} finally {
			view.dispose();
			shell.dispose();
		}
	}

	private static List<String> words(Control control) {
		return all(control).filter(Label.class::isInstance).filter(Control::isVisible).map(Label.class::cast)
				.map(Label::getText).toList();
	}

	private static Stream<Control> all(Control control) {
		return Stream.concat(Stream.of(control), control instanceof Composite parent
				? Stream.of(parent.getChildren()).flatMap(FollowUpViewTest::all) : Stream.empty());
	}
}
