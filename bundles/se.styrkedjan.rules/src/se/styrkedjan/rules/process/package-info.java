/** What is wrong with a process map: few rules, each with a reason a process owner accepts. */
package se.styrkedjan.rules.process;
