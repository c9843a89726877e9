/** Makes ready what the first diagram needs, while nobody waits for it. */
package se.styrkedjan.diagram.ui.warmup;
