/** What the OpenAPI documents of all services say alike: how problems are answered. */
package no.handlingsrom.http.openapi;
