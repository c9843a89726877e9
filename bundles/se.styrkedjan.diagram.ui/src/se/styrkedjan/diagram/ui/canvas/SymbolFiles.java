package se.styrkedjan.diagram.ui.canvas;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;

import se.styrkedjan.diagram.picture.symbol.SymbolSource;

/** Symbols in bundles: {@code /bundle/path/in/it.svg}, as specifications write them. */
public final class SymbolFiles implements SymbolSource {

	@Override
	public Optional<InputStream> open(String path) throws IOException {
		int end = path.indexOf('/', 1);
		if (!path.startsWith("/") || end < 0) {
			return Optional.empty();
		}
		Bundle bundle = Platform.getBundle(path.substring(1, end));
		URL file = bundle == null ? SymbolFiles.class.getResource(path.substring(end)) : bundle.getEntry(path.substring(end));
		return file == null ? Optional.empty() : Optional.of(file.openStream());
	}
}
