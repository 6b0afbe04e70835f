# Objects that the state lets go of under one name and takes in under another, by their id.
terraform {
  required_providers {
    fakecloud = { source = "flywheel.test/lab/fakecloud" }
  }
}

removed {
  from = fakecloud_object.as_it_is

  lifecycle {
    destroy = false
  }
}

removed {
  from = fakecloud_object.changed

  lifecycle {
    destroy = false
  }
}

import {
  to = fakecloud_object.imported["as it is"]
  id = "as-it-is"
}

import {
  to = fakecloud_object.imported["changed, too"]
  id = "changed"
}

resource "fakecloud_object" "imported" {
  for_each = { "as it is" = "as-it-is", "changed, too" = "changed" }
  name     = each.value
  content  = each.value == "changed" ? "two" : "one"
}
