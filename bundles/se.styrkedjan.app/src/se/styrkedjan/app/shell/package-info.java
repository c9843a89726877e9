/** The frame of the window: places, header, progress, keys. */
package se.styrkedjan.app.shell;
