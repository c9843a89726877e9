package se.styrkedjan.app.shell;

/** The picture Java shows while the program starts; it goes when the window is there. */
final class Splash {

	private Splash() {
	}

	static void close() {
		if (System.getProperty("styrkedjan.splash") != null) {
			var splash = java.awt.SplashScreen.getSplashScreen();
			if (splash != null) {
				splash.close();
			}
		}
	}
}
