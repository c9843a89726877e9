package se.styrkedjan.app.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.FrameworkUtil;

import se.styrkedjan.ui.message.Alert;
import se.styrkedjan.ui.message.AlertText;
import se.styrkedjan.ui.message.Language;
import se.styrkedjan.ui.message.Messages;

/** Opens the guide in the web browser, in the user's language. */
public final class GuideHandler extends AbstractHandler {

	private static final Messages TEXT = Messages.of(GuideHandler.class);

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		Path guide = unpack();
		if (!Program.launch(guide.toUri().toString())) {
			Alert.tell(HandlerUtil.getActiveShellChecked(event), new AlertText(Alert.Kind.WARNING,
					TEXT.text("guide.failed.title"), TEXT.text("guide.failed.what", guide), ""));
		}
		return null;
	}

	/** A browser reads files only, so the guide is copied out of the bundle. */
	private static Path unpack() {
		String name = "guide_" + Language.current().getLanguage() + ".html";
		var bundle = FrameworkUtil.getBundle(GuideHandler.class);
		Path file = Platform.getStateLocation(bundle).append(name).toPath();
		try (InputStream in = bundle.getEntry("help/" + name).openStream()) {
			Files.createDirectories(file.getParent());
			Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
			return file;
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
