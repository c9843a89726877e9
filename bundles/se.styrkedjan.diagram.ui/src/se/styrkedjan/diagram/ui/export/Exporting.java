package se.styrkedjan.diagram.ui.export;

import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.design.maps.MapAtlas;
import se.styrkedjan.diagram.export.PictureFile;
import se.styrkedjan.diagram.export.Sheet;
import se.styrkedjan.diagram.live.LiveDiagram;
import se.styrkedjan.model.view.Depicted;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.AlertText;
import se.styrkedjan.ui.message.Language;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.work.LongWork;
import se.styrkedjan.ui.work.Notice;

/** Exports the diagram of an editor, as it is now, saved or not. The writing runs beside the window. */
public final class Exporting {

	private static final Messages WORDS = Messages.of(Exporting.class);

	private final Shell shell;
	private final Store store;

	/** @param store knows the other maps, which links in the file lead to */
	public Exporting(Shell shell, Store store) {
		this.shell = shell;
		this.store = store;
	}

	/** Asks how, and exports. */
	public void export(Depicted root, LiveDiagram live, String name) {
		new ExportDialog(shell, name).ask().ifPresent(choice -> write(root, live, choice));
	}

	/** Exports as chosen. */
	public void write(Depicted root, LiveDiagram live, ExportChoice choice) {
		Sheet sheet = new MapAtlas(store, Language.current()).sheet(root, live, choice.format());
		LongWork.run(WORDS.text("working", choice.file().getFileName()), progress -> {
			PictureFile.write(choice.writer(), sheet, choice.file(), progress);
			return choice.file();
		}, file -> Notice.tell(WORDS.text("done", file)), this::failed);
	}

	private void failed(Throwable error) {
		System.getLogger(Exporting.class.getName()).log(System.Logger.Level.ERROR, "export", error);
		Alert.tell(shell, new AlertText(Alert.Kind.ERROR, WORDS.text("failed.title"),
				WORDS.text("failed.what", String.valueOf(error.getMessage())), WORDS.text("failed.remedy")));
	}
}
