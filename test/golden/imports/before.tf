# The cloud: what is imported must be there.
terraform {
  required_providers {
    fakecloud = { source = "flywheel.test/lab/fakecloud" }
  }
}

resource "fakecloud_object" "as_it_is" {
  name    = "as-it-is"
  content = "one"
}

resource "fakecloud_object" "changed" {
  name    = "changed"
  content = "one"
}
