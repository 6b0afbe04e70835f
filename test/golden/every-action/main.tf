# Every action a plan can hold, planned against before.tf.
variable "token" {
  type      = string
  sensitive = true
  default   = "GOLDEN-NEW-TOKEN"
}

resource "terraform_data" "update" {
  input = {
    note   = "stays as it is"
    policy = jsonencode({ Version = 2, Allow = ["alice", "bob"] })
    script = "#!/bin/sh\nset -eu\nstart\n"
    size   = 2
    token  = var.token
  }
}

resource "terraform_data" "replaced" {
  input            = "v2"
  triggers_replace = "v2"
}

resource "terraform_data" "replaced_create_first" {
  triggers_replace = "v2"

  lifecycle {
    create_before_destroy = true
  }
}

resource "terraform_data" "replaced_by_trigger" {
  lifecycle {
    replace_triggered_by = [terraform_data.update.input]
  }
}

removed {
  from = terraform_data.forgotten

  lifecycle {
    destroy = false
  }
}

resource "terraform_data" "forgotten_and_created" {
  triggers_replace = "v2"

  lifecycle {
    destroy = false
  }
}

moved {
  from = terraform_data.old_name
  to   = terraform_data.new_name
}

resource "terraform_data" "new_name" {
  input = "moves"
}

resource "terraform_data" "counted" {
  count = 2
  input = count.index
}

resource "terraform_data" "each" {
  for_each = toset(["a", "b/c", "new"])
  input    = each.key
}

import {
  to = terraform_data.imported
  id = "an-id"
}

resource "terraform_data" "imported" {
  input = "adopted"
}

resource "terraform_data" "created" {
  input = "../nowhere"
}

data "terraform_remote_state" "read_later" {
  backend = "local"
  config  = { path = terraform_data.created.output }
}

check "size" {
  assert {
    condition     = terraform_data.update.input.size < 2
    error_message = "The size must stay below 2."
  }
}

output "constructor" {
  value = "comes"
}

output "size" {
  value = terraform_data.update.output.size
}

output "token" {
  value     = var.token
  sensitive = true
}
