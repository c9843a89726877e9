/** Where a figure comes from: its value, the rule by which it was judged, who entered it and when. */
package se.styrkedjan.followup.source;
