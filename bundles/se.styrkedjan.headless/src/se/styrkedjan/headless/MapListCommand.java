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
		try (var store = database.open()) {
			for (var map : new MapAtlas(store, Locale.getDefault()).documents()) {
				console.say("maps.line", Messages.of("maps.kind." + map.kind().name()), map.title());
			}
		}
		return Commands.OK;
	}
}
