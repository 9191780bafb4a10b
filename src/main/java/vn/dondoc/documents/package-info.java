/**
 * Files in: what a deployment writes in {@code config/} becomes records of the other modules.
 *
 * <p>A file is read to its end and every mistake is reported with file and line, so that one
 * correction round is enough. {@link vn.dondoc.documents.YamlFile} and {@link
 * vn.dondoc.documents.MappingReader} are the kit for further kinds of files.
 */
@ApplicationModule(
    allowedDependencies = {
      "instructions",
      "organisation",
      "operations",
      "obligations",
      "calendar",
      "units"
    })
package vn.dondoc.documents;

import org.springframework.modulith.ApplicationModule;
