/**
 * Live status: whoever follows a version is sent its fiscal-rule status and then each change with
 * its cause, as Server-Sent Events. One thread serves all who listen; a reader that cannot keep up
 * is let go, and resumes where it was.
 */
package no.handlingsrom.gateway.stream;
