/** Small charts: values over time, values side by side. */
package se.styrkedjan.ui.chart;
