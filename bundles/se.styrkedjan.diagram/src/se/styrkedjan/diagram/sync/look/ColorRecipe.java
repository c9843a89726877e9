package se.styrkedjan.diagram.sync.look;

import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

import se.styrkedjan.diagram.look.Rgb;
import se.styrkedjan.viewpoint.description.Color;
import se.styrkedjan.viewpoint.expression.Expression;
import se.styrkedjan.viewpoint.expression.Expression.Reads;
import se.styrkedjan.viewpoint.expression.Interpreter;
import se.styrkedjan.viewpoint.expression.Scope;
import se.styrkedjan.viewpoint.expression.Values;

/** Makes a colour. */
sealed interface ColorRecipe {

	/** The colour in a scope. */
	Rgb color(BiFunction<Expression, Scope, Object> evaluation, Scope scope);

	/** What it depends on. */
	Reads reads();

	/** The recipe of a colour. */
	static ColorRecipe of(Color color, Interpreter interpreter) {
		return switch (color) {
		case Color.Fixed fixed -> new Constant(rgb(fixed));
		case Color.Computed computed -> new Computed(interpreter.expression(computed.red()),
				interpreter.expression(computed.green()), interpreter.expression(computed.blue()));
		case Color.Interpolated scale -> new Scale(interpreter.expression(scale.value()),
				interpreter.expression(scale.least()), interpreter.expression(scale.most()),
				scale.steps().stream().map(step -> new Stop(interpreter.expression(step.value()), rgb(step.color()))).toList());
		};
	}

	private static Rgb rgb(Color.Fixed fixed) {
		return new Rgb(limited(fixed.red()), limited(fixed.green()), limited(fixed.blue()));
	}

	private static int limited(double part) {
		return (int) Math.round(Math.clamp(part, 0, 255));
	}

	/** Always the same. */
	record Constant(Rgb rgb) implements ColorRecipe {

		@Override
		public Rgb color(BiFunction<Expression, Scope, Object> evaluation, Scope scope) {
			return rgb;
		}

		@Override
		public Reads reads() {
			return Reads.NOTHING;
		}
	}

	/** Of three parts. */
	record Computed(Expression red, Expression green, Expression blue) implements ColorRecipe {

		@Override
		public Rgb color(BiFunction<Expression, Scope, Object> evaluation, Scope scope) {
			return new Rgb(part(evaluation.apply(red, scope)), part(evaluation.apply(green, scope)),
					part(evaluation.apply(blue, scope)));
		}

		private static int part(Object value) {
			return limited(Values.decimal(value, 0));
		}

		@Override
		public Reads reads() {
			return red.reads().and(green.reads()).and(blue.reads());
		}
	}

	/** A colour at a value of a scale. */
	record Stop(Expression value, Rgb color) {
	}

	/** Between the colours of a scale. */
	record Scale(Expression value, Expression least, Expression most, List<Stop> stops) implements ColorRecipe {

		private record At(double value, Rgb color) {
		}

		@Override
		public Rgb color(BiFunction<Expression, Scope, Object> evaluation, Scope scope) {
			double low = Values.decimal(evaluation.apply(least, scope), 0);
			double high = Math.max(low, Values.decimal(evaluation.apply(most, scope), low));
			double at = Math.clamp(Values.decimal(evaluation.apply(value, scope), low), low, high);
			List<At> places = stops.stream()
					.map(stop -> new At(Values.decimal(evaluation.apply(stop.value, scope), low), stop.color))
					.sorted(Comparator.comparingDouble(At::value)).toList();
			return places.isEmpty() ? Rgb.WHITE : between(places, at);
		}

		private static Rgb between(List<At> places, double at) {
			At before = places.getFirst();
			for (At place : places) {
				if (place.value >= at) {
					double span = place.value - before.value;
					return mixed(before.color, place.color, span <= 0 ? 1 : (at - before.value) / span);
				}
				before = place;
			}
			return before.color;
		}

		private static Rgb mixed(Rgb from, Rgb to, double share) {
			return new Rgb(limited(from.red() + share * (to.red() - from.red())),
					limited(from.green() + share * (to.green() - from.green())),
					limited(from.blue() + share * (to.blue() - from.blue())));
		}

		@Override
		public Reads reads() {
			Reads all = value.reads().and(least.reads()).and(most.reads());
			for (Stop stop : stops) {
				all = all.and(stop.value.reads());
			}
			return all;
		}
	}
}
