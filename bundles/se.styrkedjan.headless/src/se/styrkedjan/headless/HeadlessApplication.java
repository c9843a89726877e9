package se.styrkedjan.headless;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Runs the command line inside the platform; its exit code becomes that of the process. */
public final class HeadlessApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) {
		System.setProperty("java.awt.headless", "true");
		context.applicationRunning();
		var arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		var console = new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
		return Commands.run(console, arguments);
	}

	/** What is printed is read by programs too, so its encoding must not hang on the locale. */
	private static PrintStream utf8(FileDescriptor descriptor) {
		return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
	}

	@Override
	public void stop() {
		// a command ends by itself
	}
}
