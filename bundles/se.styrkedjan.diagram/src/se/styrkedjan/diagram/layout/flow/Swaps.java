package se.styrkedjan.diagram.layout.flow;

import java.util.List;

/** Takes away crossings that barycentres have left, by exchanging neighbours. */
final class Swaps {

	private static final int ROUNDS = 10;

	private Swaps() {
	}

	static void improve(Layers layers) {
		boolean better = true;
		for (int round = 0; round < ROUNDS && better; round++) {
			better = false;
			for (List<Item> layer : layers.list) {
				better |= improve(layer);
			}
		}
	}

	private static boolean improve(List<Item> layer) {
		boolean better = false;
		for (int i = 0; i + 1 < layer.size(); i++) {
			Item above = layer.get(i);
			Item below = layer.get(i + 1);
			if (isFree(above) && isFree(below) && above.lane == below.lane && Crossings.gainOfSwap(above, below) > 0) {
				layer.set(i, below);
				layer.set(i + 1, above);
				Layers.number(layer);
				better = true;
			}
		}
		return better;
	}

	private static boolean isFree(Item item) {
		return Ordering.host(item) == null;
	}
}
