package se.styrkedjan.diagram.ui.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.swt.widgets.Shell;

import se.styrkedjan.design.maps.MapAtlas;
import se.styrkedjan.design.maps.MapContent;
import se.styrkedjan.design.maps.MapFolder;
import se.styrkedjan.diagram.export.PictureFile;
import se.styrkedjan.diagram.export.PictureFileException;
import se.styrkedjan.diagram.export.PictureTooLargeException;
import se.styrkedjan.diagram.export.Sheet;
import se.styrkedjan.diagram.picture.paint.Dressing;
import se.styrkedjan.diagram.ui.export.ExportChoice.Scope;
import se.styrkedjan.store.Progress;
import se.styrkedjan.store.Store;
import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.AlertText;
import se.styrkedjan.ui.message.Language;
import se.styrkedjan.ui.message.Messages;
import se.styrkedjan.ui.work.LongWork;
import se.styrkedjan.ui.work.Notice;

/** Exports the map that is shown, as it is now, saved or not; or all maps. The writing runs beside the window. */
public final class Exporting {

	private static final Messages WORDS = Messages.of(Exporting.class);
	private static final int MILLION = 1_000_000;

	private final Shell shell;
	private final Store store;

	/** @param store knows the other maps, which links in the file lead to */
	public Exporting(Shell shell, Store store) {
		this.shell = shell;
		this.store = store;
	}

	/** Asks how, and exports. */
	public void export(MapSource map) {
		new ExportDialog(shell, map.name()).ask().ifPresent(choice -> write(map, choice));
	}

	/** Exports as chosen. */
	public void write(MapSource map, ExportChoice choice) {
		if (choice.scope() == Scope.ALL) {
			writeAll(choice);
		} else {
			writeOne(map, choice);
		}
	}

	private void writeOne(MapSource map, ExportChoice choice) {
		Path file = choice.folder().resolve(map.fileName(store, choice.writer().format()));
		Sheet sheet = map.sheet(store, choice.writer(), choice.remarks());
		LongWork.run(WORDS.text("working", file.getFileName()), progress -> {
			PictureFile.write(choice.writer(), sheet, file, progress);
			return file;
		}, written -> Notice.tell(WORDS.text("done", written)), this::failed);
	}

	private void writeAll(ExportChoice choice) {
		LongWork.run(WORDS.text("workingAll"), progress -> writeAll(choice, progress), Notice::tell, this::failed);
	}

	/** Answers what to tell: also when it was cancelled, since what was written by then stays. */
	private String writeAll(ExportChoice choice, Progress progress) throws PictureFileException {
		MapContent content = new MapContent(choice.remarks(), Dressing.NONE, List.of());
		MapAtlas atlas = new MapAtlas(store, Language.current(), MapSource.rows(choice.writer()));
		List<Path> written = new ArrayList<>();
		try {
			new MapFolder(atlas, choice.folder(), List.of(choice.writer()), content).write(atlas.documents(), progress,
					written::add);
			return WORDS.text("doneAll", written.size(), choice.folder());
		} catch (CancellationException e) {
			return WORDS.text("stoppedAll", written.size(), choice.folder());
		}
	}

	private void failed(Throwable error) {
		System.getLogger(Exporting.class.getName()).log(System.Logger.Level.ERROR, "export", error);
		Alert.tell(shell, new AlertText(Alert.Kind.ERROR, WORDS.text("failed.title"), what(error), remedy(error)));
	}

	private static String what(Throwable error) {
		return switch (error) {
		case PictureFileException file -> WORDS.text("failed." + file.reason().name(), file.file());
		case PictureTooLargeException large -> WORDS.text("failed.tooLarge", large.pixels() / MILLION,
				large.most() / MILLION);
		default -> WORDS.text("failed.what", String.valueOf(error.getMessage()));
		};
	}

	private static String remedy(Throwable error) {
		return WORDS.text(error instanceof PictureTooLargeException ? "failed.tooLarge.remedy" : "failed.remedy");
	}
}
