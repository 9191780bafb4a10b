/** The pages, by role, and who may see them. Pages call use cases and read through progress. */
@ApplicationModule
package vn.dondoc.web;

import org.springframework.modulith.ApplicationModule;
