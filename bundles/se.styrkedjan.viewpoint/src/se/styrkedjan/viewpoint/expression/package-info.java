/** Interpreter of expressions: {@code feature:}, {@code var:}, {@code service:} and literals. */
package se.styrkedjan.viewpoint.expression;
