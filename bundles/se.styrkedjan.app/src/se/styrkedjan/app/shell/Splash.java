package se.styrkedjan.app.shell;

import java.awt.GraphicsEnvironment;
import java.awt.SplashScreen;

import org.eclipse.core.runtime.ILog;

/** The picture Java shows while the program starts; it goes when the window is there. */
final class Splash {

	private Splash() {
	}

	/** Takes it away; does nothing where Java has no windows of its own, as on macOS or in a Java without a display. */
	static void close() {
		if (System.getProperty("styrkedjan.splash") != null) {
			try {
				take();
			} catch (LinkageError e) {
				ILog.of(Splash.class).info("this Java has no splash screen", e);
			}
		}
	}

	private static void take() {
		SplashScreen splash = GraphicsEnvironment.isHeadless() ? null : SplashScreen.getSplashScreen();
		if (splash != null) {
			splash.close();
		}
	}
}
