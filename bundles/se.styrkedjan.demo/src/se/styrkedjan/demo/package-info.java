/** Invented content to learn on: a district with three units and three years. */
package se.styrkedjan.demo;
