/** What every page of the follow-up is. */
package se.styrkedjan.followup.page;
