/** What the window remembers from one start to the next. */
package se.styrkedjan.app.memory;
