package se.styrkedjan.diagram.layout.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import se.styrkedjan.diagram.layout.route.Side;

/** The channels before, between and behind the layers, and the tracks that wires have in them. */
final class Channels {

	/** The first lies before the first layer. */
	private final List<Channel> channels = new ArrayList<>();
	private final Map<Link, Track> ofLinks = new HashMap<>();
	/** Where loops and upright edges turn beside the columns of their ends. */
	private final Map<Port, Track> ofPorts = new HashMap<>();

	Channels(Layers layers, Ports ports) {
		for (int i = 0; i <= layers.list.size(); i++) {
			channels.add(new Channel());
		}
		for (Edge edge : layers.network.edges) {
			edge.links.forEach(link -> add(link, ports.leftHeight(link), ports.rightHeight(link)));
			if (edge.isUpright() || edge.reversed) {
				addTurns(edge, ports);
			}
		}
		channels.forEach(Channel::arrange);
	}

	private void add(Link link, int left, int right) {
		if (left != right) {
			Track track = Track.through(left, right);
			ofLinks.put(link, track);
			behind(link.from.layer).add(track);
		}
	}

	private void addTurns(Edge edge, Ports ports) {
		Port start = ports.start(edge);
		Port end = ports.end(edge);
		if (edge.isUpright()) {
			if (start.side == Side.RIGHT) {
				turn(start, start.y(), end.y());
			}
			return;
		}
		if (!start.isCorner()) {
			turn(start, start.y(), edge.bends.getFirst().y);
		}
		if (!end.isCorner()) {
			turn(end, end.y(), edge.bends.getLast().y);
		}
	}

	private void turn(Port port, int first, int second) {
		boolean behind = port.side == Side.RIGHT;
		Track track = Track.turning(first, second, behind);
		ofPorts.put(port, track);
		(behind ? behind(port.item.layer) : before(port.item.layer)).add(track);
	}

	Channel before(int layer) {
		return channels.get(layer);
	}

	Channel behind(int layer) {
		return channels.get(layer + 1);
	}

	/** The track of a link; null when it is straight. */
	Track of(Link link) {
		return ofLinks.get(link);
	}

	/** The track in which an edge turns beside a box; null when it turns above or below it, or not at all. */
	Track of(Port port) {
		return ofPorts.get(port);
	}
}
