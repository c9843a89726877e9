package se.styrkedjan.headless;

import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.styrkedjan.design.maps.MapAtlas;

/** Lists the maps of a database: kind and name, a line each. */
@Command(mixinStandardHelpOptions = true)
final class MapListCommand implements Callable<Integer> {

	private final Console console;

	@Mixin
	private DatabaseOption database = new DatabaseOption();

	MapListCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() {
		try (var store = database.openExisting()) {
			for (var map : new MapAtlas(store, Locale.getDefault()).documents()) {
				console.say(map.year() == 0 ? "maps.line" : "maps.lineOfYear", Messages.of("maps.kind." + map.kind().name()),
						map.title(), String.valueOf(map.year()));
			}
		}
		return Commands.OK;
	}
}
