package vn.dondoc.web.admin;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.dondoc.documents.ExportingOrganisation;
import vn.dondoc.documents.ExportingOrganisation.Part;
import vn.dondoc.obligations.NotFound;
import vn.dondoc.units.Person;
import vn.dondoc.web.security.CurrentUser;

/** Units and people as files, and the templates of the import. */
@Controller
@RequestMapping("/admin/import/files")
class OrgFilesController {
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final ExportingOrganisation exporting;

  OrgFilesController(ExportingOrganisation exporting) {
    this.exporting = exporting;
  }

  @GetMapping("/{name}")
  ResponseEntity<byte[]> file(
      @PathVariable String name, @AuthenticationPrincipal CurrentUser user) {
    var saved = ContentDisposition.attachment().filename(name).build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(name.endsWith(".xlsx") ? XLSX : "text/csv"))
        .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
        .body(content(name, user.person()));
  }

  private byte[] content(String name, Person who) {
    return switch (name) {
      case "mau.xlsx" -> exporting.workbook(true, who);
      case "mau-don-vi.csv" -> exporting.csv(Part.UNITS, true, who);
      case "mau-nguoi.csv" -> exporting.csv(Part.PEOPLE, true, who);
      case "don-vi-va-nguoi.xlsx" -> exporting.workbook(false, who);
      case "don-vi.csv" -> exporting.csv(Part.UNITS, false, who);
      case "nguoi.csv" -> exporting.csv(Part.PEOPLE, false, who);
      default -> throw new NotFound(name);
    };
  }
}
